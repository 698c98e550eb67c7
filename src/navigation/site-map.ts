import { comparableUrl } from '../jekyll/permalink.ts';
import { relativeUrl } from '../jekyll/relative-url.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import type { NavigationItem } from './navigation-item.ts';
import type { SideNavigation, SiteNavigation } from './site-navigation.ts';

/** An entry of the site map; without an address it is a heading. */
export interface MapItem {
  title: string;
  href?: string | undefined;
  items: readonly MapItem[];
}

/**
 * Every page of a site for people to read: side navigation by side navigation, in the order in which
 * the main navigation leads to them, and last, in a group without a title, the pages that are in none.
 */
export function siteMap(site: Site, { top, sideOf }: SiteNavigation): MapItem[] {
  const pages = site.pages.filter(isListed);
  const sides = inOrder(pages, top, site, sideOf);
  const listed = new Set<string>();
  const groups = sides.map((side): MapItem => {
    if (side.ownUrl !== undefined) listed.add(side.ownUrl);
    return { title: side.title, href: side.href, items: ownItems(side.items, site, listed) };
  });
  const others = pages
    .filter(({ url }) => !listed.has(comparableUrl(url)))
    .map(({ title, url }) => ({ title, href: relativeUrl(url, site.base), items: [] }));
  return others.length > 0 ? [...groups, { title: '', items: others }] : groups;
}

const isListed = ({ published, output, url, data }: Page) =>
  published && output.endsWith('.html') && data.sitemap !== false && url !== '/404';

/** The side navigations in use: those that the main navigation leads to first. */
function inOrder(
  pages: readonly Page[],
  top: readonly NavigationItem[],
  { pageByUrl }: Site,
  sideOf: (page: Page) => SideNavigation | undefined,
): SideNavigation[] {
  const linked = top
    .flatMap((item) => [item, ...item.items])
    .flatMap(({ url }) => pageByUrl.get(url ?? '') ?? []);
  const sides = [...linked, ...pages].flatMap((page) => sideOf(page) ?? []);
  return [...new Set(sides)];
}

/** Links to this site's pages, each the first time only, and the headings above them. */
function ownItems(
  items: readonly NavigationItem[],
  site: Site,
  listed: Set<string>,
): readonly MapItem[] {
  return items.flatMap(({ title, url, href, items: below }) => {
    const isNew = url !== undefined && site.pageByUrl.has(url) && !listed.has(url);
    if (isNew) listed.add(url);
    const entry: MapItem = {
      title,
      href: isNew ? href : undefined,
      items: ownItems(below, site, listed),
    };
    return isNew || entry.items.length > 0 ? [entry] : [];
  });
}
