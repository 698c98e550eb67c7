import { posix } from 'node:path';
import { comparableUrl } from '../jekyll/permalink.ts';
import { isFullUrl } from '../jekyll/relative-url.ts';
import { resolveLink } from '../links/resolve-link.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import type { WrittenAddress } from './addresses-in-text.ts';

/** A page's file and URL, before a rename or after it. */
export type Place = Pick<Page, 'file' | 'url'>;

/** A page that moves. */
export interface Move {
  from: Place;
  to: Place;
}

/**
 * What must be written where an address stands, so that it leads where it led before, in the same
 * style: relative or from the root, with the base, `.html`, a slash at the end, or the source's name.
 * @param holder the page that holds it, or where data is read from
 * @returns undefined when it may stay as it is
 */
export function newAddress(
  { written, kind }: Pick<WrittenAddress, 'written' | 'kind'>,
  holder: Place,
  move: Move,
  site: Site,
): string | undefined {
  const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(written) ?? [];
  if (path === '' || isFullUrl(path)) return undefined;
  const mended =
    kind === 'file'
      ? newFile(path, move)
      : newPath(path, kind === 'root' ? { file: '', url: '/' } : holder, move, site);
  return mended === undefined || mended === path ? undefined : mended + suffix;
}

/** The path of a source, from the site's folder or, as Jekyll's tag `link` has it, from that of the pages. */
function newFile(path: string, { from, to }: Move): string | undefined {
  const [, slash = '', bare = ''] = /^(\/*)(.*)$/s.exec(path) ?? [];
  if (bare === from.file) return slash + to.file;
  return `content/${bare}` === from.file ? slash + to.file.slice('content/'.length) : undefined;
}

function newPath(path: string, holder: Place, move: Move, site: Site): string | undefined {
  const target = resolveLink(path, holder, site);
  if (target.kind !== 'page' && target.kind !== 'file') return undefined;
  const { from, to } = move;
  const isMoved = target.kind === 'page' && target.page.file === from.file;
  const newHolder = holder.file === from.file ? to : holder;
  const isRelative = !path.startsWith('/');
  if (target.kind === 'page' && !isByUrl(path, target.page.url, holder, site)) {
    if (!isRelative) return isMoved ? newFile(path, move) : undefined;
    const file = isMoved ? to.file : target.page.file;
    return relativePath(newHolder.file, file, path);
  }
  if (!isRelative) return isMoved ? pathFromRoot(path, from.url, to.url, site.base) : undefined;
  const absolute = posix.join(posix.dirname(`${holder.url}x`), decode(path));
  const wanted = isMoved ? restyled(absolute, from.url, to.url) : absolute;
  return relativePath(newHolder.url, wanted, path);
}

/** Whether a path names a page by its URL, as `resolveLink` finds it, and not by its source. */
function isByUrl(path: string, url: string, holder: Place, { base }: Site): boolean {
  const plain = decode(path);
  const absolute = plain.startsWith('/')
    ? withoutBase(plain, base)
    : posix.join(posix.dirname(`${holder.url}x`), plain);
  return comparableUrl(posix.normalize(absolute)) === comparableUrl(url);
}

const withoutBase = (path: string, base: string) =>
  base !== '/' && `${path}/`.startsWith(base) ? `/${path.slice(base.length)}` : path;

function pathFromRoot(path: string, fromUrl: string, toUrl: string, base: string): string {
  const plain = withoutBase(path, base);
  const isUnderBase = plain !== path;
  const mended = restyled(decode(plain), fromUrl, toUrl);
  return encodeURI(isUnderBase ? base.slice(0, -1) + mended : mended);
}

/** The new URL with the ending that the old one was written with. */
function restyled(written: string, fromUrl: string, toUrl: string): string {
  if (comparableUrl(fromUrl) === comparableUrl(toUrl)) return written;
  const bare = comparableUrl(toUrl);
  if (bare === '/' || toUrl.endsWith('/') !== fromUrl.endsWith('/')) return toUrl;
  if (/\/index(?:\.html)?$/.test(written)) return toUrl;
  const ending = /(?:\.html|\/)$/.exec(written)?.[0] ?? '';
  return bare + ending;
}

/** From one file or URL to another, with `./` where the old path had it. */
function relativePath(from: string, to: string, old: string): string {
  const folder = posix.dirname(`${from}x`);
  const ending = to.length > 1 && to.endsWith('/') ? '/' : '';
  const path = (posix.relative(folder, to) || '.') + ending;
  const isSame = posix.join(folder, decode(old)) === to;
  if (isSame) return old;
  return encodeURI(old.startsWith('./') && !path.startsWith('.') ? `./${path}` : path);
}

/** Percent-decodes; a text that is not properly encoded stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
