import { mkdirSync, renameSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RenamePlan } from './plan-rename.ts';

/**
 * Writes what was planned. Every file is first written beside its place, so that a disk that is full
 * or a folder that is read only leaves all as it was; then each takes its place in one step.
 */
export function writeRename(siteDir: string, { moves, texts }: RenamePlan): void {
  const contents = new Map<string, string | Buffer>(texts);
  for (const [from, to] of moves) {
    if (!contents.has(to)) contents.set(to, readFileSync(join(siteDir, from)));
  }
  const written: [unfinished: string, path: string][] = [];
  try {
    for (const [file, content] of contents) {
      const path = join(siteDir, file);
      const unfinished = `${path}.${process.pid}~`;
      mkdirSync(dirname(path), { recursive: true });
      written.push([unfinished, path]);
      writeFileSync(unfinished, content);
    }
  } catch (error) {
    for (const [unfinished] of written) rmSync(unfinished, { force: true });
    throw error;
  }
  for (const [unfinished, path] of written) renameSync(unfinished, path);
  for (const [from] of moves) rmSync(join(siteDir, from));
}
