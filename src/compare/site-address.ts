import { posix } from 'node:path';
import { outputUrl } from './output-url.ts';

/** A place in a built site from which addresses are written. */
export interface Place {
  /** The page's file, from the output folder: relative addresses begin in its folder. */
  file: string;
  /** Path under which the site stands, with a slash at both ends. */
  base: string;
  /** Scheme and host of the site, where its pages tell it: such addresses are its own. */
  origin?: string | undefined;
}

/** An address in the form in which two sites can be compared. */
export interface SiteAddress {
  /** The same for all ways to write the address. */
  key: string;
  /** Where it leads inside the site, in the form of `outputUrl`; undefined outside. */
  url?: string;
  fragment?: string;
}

/** Resolves an address as a browser would on its page, and takes the base away. */
export function siteAddress(written: string, place: Place): SiteAddress {
  const text = ownPath(written.trim(), place.origin);
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(text)) return { key: outside(text) };
  const [, rawPath = '', query = '', hash] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(text) ?? [];
  const url = rawPath === '' ? outputUrl(`/${place.file}`) : urlOf(decode(rawPath), place);
  const fragment = decode(hash ?? '').normalize('NFC');
  const key = url + query + (fragment && `#${fragment}`);
  return fragment ? { key, url, fragment } : { key, url };
}

function urlOf(path: string, { file, base }: Place): string {
  if (!path.startsWith('/')) return outputUrl(posix.join('/', posix.dirname(file), path));
  const plain = posix.normalize(path);
  if (`${plain}/` === base) return '/';
  // What stands beside the site on its host is no page of it.
  return plain.startsWith(base) ? outputUrl(`/${plain.slice(base.length)}`) : `/..${plain}`;
}

/** An address of the site's own host as a path. */
const ownPath = (text: string, origin: string | undefined) =>
  origin !== undefined && `${text}/`.startsWith(`${origin}/`)
    ? text.slice(origin.length) || '/'
    : text;

/** `http` and `https` are one, as are a host with and without a slash behind it. */
function outside(text: string): string {
  if (!/^(?:https?:)?\/\//i.test(text)) return decode(text);
  try {
    const { host, pathname, search, hash } = new URL(text, 'https://localhost');
    return `https://${host}${decode(pathname.replace(/\/$/, '') + search + hash)}`;
  } catch {
    return text;
  }
}

/** Percent-decodes; a text that is not properly encoded stays as it is. */
export function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
