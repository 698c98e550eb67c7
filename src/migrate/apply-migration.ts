import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from '../build/write-whole.ts';
import { hashOf, manifestFile, type Manifest } from './manifest.ts';

/** What a run does to a folder that an earlier one has written. */
export interface Changes {
  /** Files to write: new ones, and those that nobody has edited since. */
  write: string[];
  /** Files that went from the source, and that nobody has edited. */
  remove: string[];
  /** Files that were edited, and would be overwritten or removed. */
  edited: string[];
}

/** Compares the files of a new run with those on disk and those of the run before. */
export function changesTo(
  siteDir: string,
  contents: ReadonlyMap<string, Buffer>,
  before: Manifest | undefined,
  overwrite: boolean,
): Changes {
  const changes: Changes = { write: [], remove: [], edited: [] };
  for (const [path, content] of contents) {
    const now = hashOnDisk(siteDir, path);
    const wanted = hashOf(content);
    const written = before?.files[path];
    if (now === wanted) continue;
    // Taken out on purpose: it returns only when its source has changed, or on demand.
    if (now === undefined && written === wanted && !overwrite) continue;
    const isUntouched = now === undefined || now === written;
    if (isUntouched || overwrite) changes.write.push(path);
    // Only what the source changed would be lost by an edit, or lose it.
    else if (written !== wanted) changes.edited.push(path);
  }
  for (const [path, written] of Object.entries(before?.files ?? {})) {
    if (contents.has(path)) continue;
    const now = hashOnDisk(siteDir, path);
    if (now === undefined) continue;
    if (now === written || overwrite) changes.remove.push(path);
    else changes.edited.push(path);
  }
  return changes;
}

function hashOnDisk(siteDir: string, path: string): string | undefined {
  const file = join(siteDir, path);
  return existsSync(file) ? hashOf(readFileSync(file)) : undefined;
}

/** Writes what has changed, each file in one step, and the manifest at the end. */
export function applyChanges(
  siteDir: string,
  contents: ReadonlyMap<string, Buffer>,
  { write, remove, edited }: Changes,
  before: Manifest | undefined,
): void {
  for (const path of write) writeWhole(join(siteDir, path), contents.get(path) ?? '');
  for (const path of remove) rmSync(join(siteDir, path));
  const kept = new Set(edited);
  const files = Object.fromEntries(
    [...contents].map(([path, content]) => [
      path,
      kept.has(path) ? (before?.files[path] ?? '') : hashOf(content),
    ]),
  );
  writeWhole(join(siteDir, manifestFile), `${JSON.stringify({ files }, undefined, 1)}\n`);
}

/** A copy of a site's sources, in which a migration can be tried. */
export function copySources(siteDir: string, to: string, paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(siteDir, path), join(to, path));
  }
}
