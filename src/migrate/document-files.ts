import { posix } from 'node:path';
import type { Collection } from './documents.ts';

/**
 * Where a file of a collection that is no document is published, from the root: by the collection's
 * pattern, too (jekyll/static_file.rb).
 * @param path from the root of the Jekyll site
 */
export function documentFilePath({ folder, label, permalink }: Collection, path: string): string {
  const extension = posix.extname(path);
  const withoutDots = (text: string) =>
    text.slice(0, text.length - extension.length).replace(/\.+$/, '');
  const parts = [
    [':collection', label],
    [':path', withoutDots(posix.relative(folder, path))],
    [':output_ext', ''],
    [':name', withoutDots(posix.basename(path))],
    [':title', ''],
  ] as const;
  const url = parts.reduce((pattern, [name, value]) => pattern.replaceAll(name, value), permalink);
  return posix.normalize(`/${url}`).replace(/\/$/, '').slice(1) + extension;
}
