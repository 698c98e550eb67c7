import { readFileSync } from 'node:fs';
import type { Problem, Report } from '../problem.ts';

/** How the files of a site are read. A command that runs for long keeps what has not changed. */
export interface SourceReader {
  /**
   * A file's text. Lines end in one way only and no byte-order mark counts as a column, so that
   * offsets mean the same to every part.
   */
  text(path: string): string;
  /**
   * What a parser makes of a text, with the problems that it finds.
   * @param key names the parser's input beside the text: the file, and options that it depends on
   */
  parsed<T>(key: string, text: string, report: Report, parse: (report: Report) => T): T;
}

/** Reads from disk and keeps nothing. */
export const plainReader: SourceReader = {
  text: (path) =>
    readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n'),
  parsed: (_key, _text, report, parse) => parse(report),
};

/**
 * Reads a file again only when its signature has changed, and parses a text again only when it has.
 * @param signatureOf what changes with a file: its time and size, say; undefined forbids keeping it
 */
export function keepingReader(signatureOf: (path: string) => string | undefined): SourceReader {
  const texts = new Map<string, { signature: string; text: string }>();
  const results = new Map<string, { text: string; problems: Problem[]; result: unknown }>();
  return {
    text(path) {
      const signature = signatureOf(path);
      const kept = texts.get(path);
      if (kept && signature !== undefined && kept.signature === signature) return kept.text;
      const text = plainReader.text(path);
      if (signature === undefined) texts.delete(path);
      else texts.set(path, { signature, text });
      return text;
    },
    parsed<T>(key: string, text: string, report: Report, parse: (report: Report) => T): T {
      let kept = results.get(key);
      if (kept?.text !== text) {
        const problems: Problem[] = [];
        kept = { text, problems, result: parse((problem) => problems.push(problem)) };
        results.set(key, kept);
      }
      kept.problems.forEach(report);
      // The key names the parser, so that a result is of the type that the parser gives.
      return kept.result as T;
    },
  };
}
