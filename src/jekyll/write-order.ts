import { posix } from 'node:path';

/**
 * The order in which Jekyll writes pages, so that of two with one URL the later one is seen: by the
 * names of their files, those of a folder before the ones that lie beside it, and documents of
 * collections behind all pages (jekyll/reader.rb, read_directories; jekyll/site.rb, each_site_file).
 */
export function writeOrder(a: string, b: string): number {
  return (
    Number(isDocument(a)) - Number(isDocument(b)) ||
    order(posix.basename(a), posix.basename(b)) ||
    byFolder(a.split('/').slice(0, -1), b.split('/').slice(0, -1))
  );
}

const isDocument = (file: string) => /(?:^|\/)_[^/]+\//.test(file);

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function byFolder(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((name, index) => name !== b[index]);
  const [first, second] = at < 0 ? [undefined, b[a.length]] : [a[at], b[at]];
  if (first === undefined || second === undefined) {
    return Number(first === undefined) - Number(second === undefined);
  }
  return order(first, second);
}
