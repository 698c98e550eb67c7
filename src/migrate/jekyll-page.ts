import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontMatter } from '../read/front-matter.ts';
import { parseYaml, type ParsedYaml } from '../read/parse-yaml.ts';
import type { Collection } from './documents.ts';

/** A file that Jekyll renders: it begins with front matter. */
export interface JekyllPage {
  /** Path from the Jekyll site's root. */
  path: string;
  text: string;
  yaml: ParsedYaml;
  data: Readonly<Record<string, unknown>>;
  bodyOffset: number;
  /** The collection that it is a document of. */
  collection?: Collection;
}

const opening = Buffer.from('---');

/** Reads a file that begins with front matter; undefined for any other. What is wrong is told. */
export function readPage(dir: string, path: string, faults: string[]): JekyllPage | undefined {
  const bytes = readBytes(dir, path, faults);
  if (!bytes) return undefined;
  const start = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0;
  if (!bytes.subarray(start, start + 3).equals(opening)) return undefined;
  const text = textOf(bytes, path, faults);
  if (text === undefined || !/^\uFEFF?---[ \t]*\r?\n/.test(text)) return undefined;
  const { text: front, bodyOffset } = splitFrontMatter(text);
  if (front === undefined) {
    faults.push(`${path}:1:1  The front matter is opened by --- and never closed`);
    return undefined;
  }
  const yaml = parseYaml(front, 2);
  const errors = yaml.errors.filter(({ isFatal }) => isFatal);
  for (const { message, hint, position } of errors) {
    faults.push(
      `${path}:${position.line}:${position.column}  ${message}${hint ? `. ${hint}` : ''}`,
    );
  }
  const data = yaml.value ?? {};
  if (errors.length === 0 && (typeof data !== 'object' || Array.isArray(data))) {
    faults.push(`${path}:2:1  The front matter is no list of keys and values`);
  }
  return { path, text, yaml, data: data as Record<string, unknown>, bodyOffset };
}

function readBytes(dir: string, path: string, faults: string[]): Buffer | undefined {
  try {
    return readFileSync(join(dir, path));
  } catch (error) {
    faults.push(`${path}  The file cannot be read (${(error as NodeJS.ErrnoException).code})`);
    return undefined;
  }
}

function textOf(bytes: Buffer, path: string, faults: string[]): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const before = bytes.toString('utf8').split('\uFFFD', 1)[0] ?? '';
    const line = before.split('\n').length;
    faults.push(`${path}:${line}  The text is not in UTF-8 here; save the file in UTF-8`);
    return undefined;
  }
}
