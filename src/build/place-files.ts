import { constants, linkSync, mkdirSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes files to their paths below a folder, all at once. */
export async function writeFiles(
  files: Iterable<[path: string, content: string | Buffer]>,
  to: string,
): Promise<void> {
  await Promise.all(placed(files, to).map(([path, content]) => writeFile(path, content)));
}

/** Copies files to their paths below a folder, all at once. */
export async function copyFiles(
  files: Iterable<[path: string, source: string]>,
  to: string,
): Promise<void> {
  await Promise.all(placed(files, to).map(([path, source]) => copy(source, path)));
}

/** Where the file system can, a copy shares its blocks with the original until one of them is written. */
const copy = (from: string, to: string) => copyFile(from, to, constants.COPYFILE_FICLONE);

/**
 * Gives files a second name below a folder, and a copy where the file system cannot. Whoever writes into
 * the one writes into the other, so this is for files whose owner sees that and makes them again.
 */
export async function linkFiles(
  files: Iterable<[path: string, source: string]>,
  to: string,
): Promise<void> {
  const linked = new Set<string>();
  const copied = placed(files, to).filter(([path, source]) => {
    // An output that is packed is to hold no links within itself, which not every host unpacks.
    if (linked.has(source) || !link(source, path)) return true;
    linked.add(source);
    return false;
  });
  await Promise.all(copied.map(([path, source]) => copy(source, path)));
}

/** Another file system, one without links, a file of somebody else, too many links, a name in use. */
const unlinkable = new Set(['EXDEV', 'ENOTSUP', 'ENOSYS', 'EPERM', 'EMLINK', 'EEXIST']);

/** @returns false where only a copy can be made */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (unlinkable.has((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** Files by where they will lie; the folders for them are there. */
function placed<T>(files: Iterable<[path: string, what: T]>, to: string): [string, T][] {
  const all = Array.from(files, ([path, what]): [string, T] => [join(to, path), what]);
  const folders = new Set(all.map(([path]) => dirname(path)));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  return all;
}
