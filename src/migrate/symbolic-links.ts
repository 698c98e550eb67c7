import { realpathSync, statSync, type Stats } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** What a path leads to; undefined where that is nothing, or the link itself. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ELOOP', 'ENOTDIR'].includes(code)) return undefined;
    throw error;
  }
}

/** Whether a folder is one that it lies in itself, by a symbolic link. */
export function isAround(root: string, path: string): boolean {
  const above = realpathSync(dirname(join(root, path)));
  return `${above}${sep}`.startsWith(`${realpathSync(join(root, path))}${sep}`);
}

/** Whether what a path leads to lies in a folder. */
export function isInside(root: string, path: string): boolean {
  const real = relative(realpathSync(root), realpathSync(join(root, path)));
  return real !== '..' && !real.startsWith(`..${sep}`);
}
