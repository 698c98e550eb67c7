import { join } from 'node:path';
import type { LineOf } from '../problem.ts';
import { plainReader } from './source-reader.ts';

/** Looks up lines of a site's files, each file read once, as problems count them. */
export function sourceLines(siteDir: string): LineOf {
  const files = new Map<string, string[]>();
  return (file, line) => {
    let lines = files.get(file);
    if (!lines) files.set(file, (lines = linesOf(join(siteDir, file))));
    return lines[line - 1];
  };
}

function linesOf(path: string): string[] {
  try {
    return plainReader.text(path).split('\n');
  } catch {
    // The file may have gone since, or be a folder; its problem is told without the line.
    return [];
  }
}
