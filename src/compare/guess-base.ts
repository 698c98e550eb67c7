import { hasAddress, placeOf, readPage, type BuiltSite } from './built-site.ts';
import { siteAddress } from './site-address.ts';

/** Pages whose links are looked at. */
const mostPages = 50;

/**
 * The path under which a site was built: that under which the most links of its pages lead to pages
 * and files in the folder. So nobody has to tell it, and a forgotten base does not look like losses.
 */
export function guessBase(site: BuiltSite): string {
  const written = [...site.pages.values()].slice(0, mostPages).flatMap((file) => {
    const html = readPage(site, file).toString();
    return [...html.matchAll(/\s(?:href|src)\s*=\s*["']?(\/[^/"'\s>][^"'\s>]*)/gi)].map(
      ([, address = '']) => address,
    );
  });
  const segments = new Map<string, number>();
  for (const address of written) {
    const [, first = ''] = /^(\/[\w.~+-]+\/)./.exec(address) ?? [];
    if (first) segments.set(first, (segments.get(first) ?? 0) + 1);
  }
  const [candidate] = [...segments].toSorted(([, a], [, b]) => b - a)[0] ?? ['/'];
  const arrivals = (base: string) =>
    written.filter((address) => {
      const { url } = siteAddress(address, { ...placeOf(site, ''), base });
      // Every link to the host's own root would lead home.
      return url !== undefined && url !== '/' && hasAddress(site, url);
    }).length;
  return arrivals(candidate) > arrivals('/') ? candidate : '/';
}
