import { comparableUrl } from '../jekyll/permalink.ts';
import { isFullUrl, relativeUrl } from '../jekyll/relative-url.ts';
import { isScriptUrl } from './script-url.ts';
import type { Site } from '../site.ts';
import { resolveLink } from './resolve-link.ts';

/** What is linked to from data: navigations, footer, cards. */
export interface Address {
  /** As a page links to it. */
  href: string;
  /** Path from the site's root in its comparable form; undefined outside the site. */
  url?: string | undefined;
  external: boolean;
}

/** What of a site is needed to find what is linked to. */
export type LinkableSite = Pick<Site, 'base' | 'pageByUrl' | 'pageByFile' | 'assets'>;

/**
 * The address of a path or URL that stands in data, found as a link on the home page would be. What
 * leads nowhere keeps its words; the checks tell it.
 */
export function addressOf(written: string, site: LinkableSite): Address {
  // An address from data leads somewhere; it never runs a script.
  if (isScriptUrl(written)) return { href: '#', external: false };
  if (isFullUrl(written)) return { href: written, external: true };
  const target = resolveLink(written, { url: '/', file: '' }, site);
  const href = 'href' in target ? target.href : relativeUrl(written, site.base);
  const path = target.kind === 'page' ? target.page.url : written.replace(/[?#].*/s, '');
  return { href, url: comparableUrl(path), external: false };
}
