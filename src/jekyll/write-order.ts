import { posix } from 'node:path';
import { compareText } from '../compare-text.ts';

/**
 * The order in which Jekyll writes pages, so that of two with one URL the later one is seen: by the
 * names of their files, those of a folder before the ones that lie beside it, and documents of
 * collections behind all pages (jekyll/reader.rb, read_directories; jekyll/site.rb, each_site_file).
 */
export function writeOrder(a: string, b: string): number {
  return (
    Number(isDocument(a)) - Number(isDocument(b)) ||
    compareText(posix.basename(a), posix.basename(b)) ||
    byFolder(a.split('/').slice(0, -1), b.split('/').slice(0, -1))
  );
}

const isDocument = (file: string) => /(?:^|\/)_[^/]+\//.test(file);

function byFolder(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((name, index) => name !== b[index]);
  const [first, second] = at < 0 ? [undefined, b[a.length]] : [a[at], b[at]];
  if (first === undefined || second === undefined) {
    return Number(first === undefined) - Number(second === undefined);
  }
  return compareText(first, second);
}
