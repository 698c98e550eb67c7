import { placeOf, readPage, type BuiltSite } from './built-site.ts';
import { decode, siteAddress } from './site-address.ts';

const href = /<a(?:rea)?\s(?:[^>]*?\s)?href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi;

/**
 * Which addresses of a site its own pages link to, and from where first. Only a link that ends as one
 * of them is looked at closely, so that a large site takes a moment.
 * @param keys addresses in the form of `siteAddress`
 */
export function findLinked(site: BuiltSite, keys: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  if (keys.size === 0) return found;
  const endings = new Set([...keys].map(ending));
  for (const [url, file] of site.pages) {
    const place = placeOf(site, file);
    for (const [, ...values] of readPage(site, file).toString().matchAll(href)) {
      const written = (values.find((value) => value !== undefined) ?? '').replaceAll('&amp;', '&');
      if (!endings.has(ending(decode(written)))) continue;
      const { key, url: target, fragment } = siteAddress(written, place);
      for (const one of [key, target ?? '', `${target}#${fragment}`]) {
        if (keys.has(one) && !found.has(one)) found.set(one, url);
      }
    }
    if (found.size === keys.size) break;
  }
  return found;
}

/** What stands behind the last slash or hash, without a query. */
const ending = (address: string): string => {
  const [path = '', fragment] = address.split('#');
  if (fragment) return `#${fragment}`.normalize('NFC');
  return path.replace(/\?.*$/s, '').replace(/^.*\//s, '').normalize('NFC');
};
