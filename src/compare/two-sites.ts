import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasAddress, readPage, type BuiltSite } from './built-site.ts';
import { followRedirect } from './follow-redirect.ts';
import type { SiteAddress } from './site-address.ts';

/** Both sites, as the comparison of a page asks about them. */
export interface TwoSites {
  before: BuiltSite;
  after: BuiltSite;
  /** Whether an address of the old site led to a page or file there. */
  ledSomewhere(address: SiteAddress): boolean;
  /** An address behind the redirects of the new site, or else of the old one. */
  finalKey(address: SiteAddress): string;
  /** Whether two files hold the same. */
  areSameFiles(oldUrl: string, newUrl: string): boolean;
}

export function twoSites(before: BuiltSite, after: BuiltSite): TwoSites {
  const ends = new Map<string, string>();
  const endOf = (url: string): string => {
    for (const site of [after, before]) {
      const file = site.pages.get(url);
      const end = file && followRedirect(site, file, readPage(site, file).toString());
      if (end) return end.address.key;
      if (file) return url;
    }
    return url;
  };
  return {
    before,
    after,
    ledSomewhere: ({ url }) =>
      url === undefined || url.startsWith('/../') || hasAddress(before, url),
    finalKey({ key, url }) {
      if (url === undefined) return key;
      let end = ends.get(url);
      if (end === undefined) {
        end = endOf(url);
        ends.set(url, end);
      }
      return end + key.slice(url.length);
    },
    areSameFiles(oldUrl, newUrl) {
      const [oldFile, newFile] = [join(before.folder, oldUrl), join(after.folder, newUrl)];
      if (!before.files.has(oldUrl) || !after.files.has(newUrl)) return false;
      return (
        existsSync(oldFile) &&
        existsSync(newFile) &&
        readFileSync(oldFile).equals(readFileSync(newFile))
      );
    },
  };
}
