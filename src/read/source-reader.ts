import { readFileSync } from 'node:fs';
import type { Problem, Report } from '../problem.ts';

/** How the files of a site are read. A command that runs for long keeps what has not changed. */
export interface SourceReader {
  /**
   * A file's text. Lines end in one way only and no byte-order mark counts as a column, so that
   * offsets mean the same to every part.
   * @param onMark told when the file begins with a byte-order mark
   */
  text(path: string, onMark?: () => void): string;
  /**
   * What a parser makes of a text, with the problems that it finds.
   * @param key names the parser's input beside the text: the file, and options that it depends on
   */
  parsed<T>(key: string, text: string, report: Report, parse: (report: Report) => T): T;
}

/** Reads from disk and keeps nothing. */
export const plainReader: SourceReader = {
  text(path, onMark) {
    const text = readFileSync(path, 'utf8');
    const hasMark = text.startsWith('\uFEFF');
    if (hasMark) onMark?.();
    return (hasMark ? text.slice(1) : text).replaceAll('\r\n', '\n');
  },
  parsed: (_key, _text, report, parse) => parse(report),
};

/**
 * Reads a file again only when its signature has changed, and parses a text again only when it has.
 * @param signatureOf what changes with a file: its time and size, say; undefined forbids keeping it
 */
export function keepingReader(signatureOf: (path: string) => string | undefined): SourceReader {
  const texts = new Map<string, { signature: string; text: string; hasMark: boolean }>();
  const results = new Map<string, { text: string; problems: Problem[]; result: unknown }>();
  return {
    text(path, onMark) {
      const signature = signatureOf(path);
      const kept = texts.get(path);
      if (kept && signature !== undefined && kept.signature === signature) {
        if (kept.hasMark) onMark?.();
        return kept.text;
      }
      let hasMark = false;
      const text = plainReader.text(path, () => (hasMark = true));
      if (hasMark) onMark?.();
      if (signature === undefined) texts.delete(path);
      else texts.set(path, { signature, text, hasMark });
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
