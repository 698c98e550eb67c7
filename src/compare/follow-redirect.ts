import { hasAddress, placeOf, readPage, type BuiltSite } from './built-site.ts';
import { redirectOf } from './redirect-of.ts';
import { siteAddress, type SiteAddress } from './site-address.ts';

/** Where a redirect of a site leads in the end, through others. */
export interface RedirectEnd {
  address: SiteAddress;
  /** Whether a page or file is there; other hosts are taken to have it. */
  exists: boolean;
}

/** Follows the redirect that a page is; undefined when it is none. */
export function followRedirect(
  site: BuiltSite,
  file: string,
  html: string,
): RedirectEnd | undefined {
  const visited = new Set<string>();
  let written = redirectOf(html);
  if (written === undefined) return undefined;
  for (let from = file; ;) {
    const address = ownAddress(site, from, written);
    if (address.url === undefined) return { address, exists: true };
    const next = site.pages.get(address.url);
    if (next === undefined) return { address, exists: site.files.has(address.url) };
    const further = redirectOf(readPage(site, next).toString());
    if (further === undefined) return { address, exists: true };
    if (visited.has(next)) return { address, exists: false };
    visited.add(next);
    [from, written] = [next, further];
  }
}

/** Redirects name the host, too; what this site has at that path is meant. */
function ownAddress(site: BuiltSite, file: string, written: string): SiteAddress {
  const place = placeOf(site, file);
  const origin = /^https?:\/\/[^/]+/i.exec(written)?.[0];
  const own = siteAddress(written, origin === undefined ? place : { ...place, origin });
  return own.url !== undefined && hasAddress(site, own.url) ? own : siteAddress(written, place);
}
