import { comparableUrl } from '../jekyll/permalink.ts';
import type { DataLink } from '../links/data-links.ts';
import type { BodyFacts } from '../links/find-links.ts';
import { siteNavigation, type SideNavigation } from '../navigation/site-navigation.ts';
import type { Page } from '../page.ts';
import { writtenNames } from '../page-end/written-names.ts';
import type { Problem } from '../problem.ts';
import { nowhere } from '../read/position.ts';
import type { Site } from '../site.ts';

/**
 * Pages to which no navigation, tile or link leads from another page. A navigation that is made from
 * folders leads to every page, and links in layouts of the site's own are not known.
 */
export function checkReach(
  site: Site,
  pages: readonly Page[],
  facts: ReadonlyMap<Page, BodyFacts>,
  dataLinks: readonly DataLink[],
): Problem[] {
  if (site.topNavigation.length === 0 || site.layouts.size > 0) return [];
  const reached = new Set<Page>(linkedFromNavigation(site, pages));
  const byId = new Map(pages.map((page) => [page.data.page_id, page]));
  for (const page of pages) {
    const related = writtenNames(page.data.related_pages, []).map(({ name }) => byId.get(name));
    const linked = facts.get(page)?.links ?? [];
    for (const { target } of linked) if (target.kind === 'page') related.push(target.page);
    for (const other of related) if (other && other !== page) reached.add(other);
  }
  for (const { target, file } of dataLinks) {
    // What a side navigation lists is reached where that is shown.
    const isSide = file.startsWith('_data/sidebars/');
    if (target.kind === 'page' && target.page.file !== file && !isSide) reached.add(target.page);
  }
  return pages.filter((page) => isMeantToBeFound(page) && !reached.has(page)).map(unreachable);
}

/** The pages of the main navigation, and those that a side navigation of another page lists. */
function* linkedFromNavigation(site: Site, pages: readonly Page[]): Iterable<Page> {
  const { sideOf } = siteNavigation(site);
  const holders = new Map<SideNavigation, Page[]>();
  for (const page of pages) {
    const side = page.published ? sideOf(page) : undefined;
    const others = side && holders.get(side);
    if (others) others.push(page);
    else if (side) holders.set(side, [page]);
  }
  for (const [{ sequence }, shownOn] of holders) {
    for (const { url } of sequence) {
      const page = url === undefined ? undefined : site.pageByUrl.get(comparableUrl(url));
      if (page && shownOn.some((other) => other !== page)) yield page;
    }
  }
}

const isMeantToBeFound = ({ published, output, url, data }: Page) =>
  published &&
  output.endsWith('.html') &&
  url !== '/' &&
  url !== '/404' &&
  data.sitemap !== false &&
  data.no_robots !== true;

const unreachable = ({ file }: Page): Problem => ({
  check: 'unreachable-page',
  severity: 'warning',
  file,
  ...nowhere,
  message: 'No navigation, tile or link leads to this page',
  hint: 'Add it to a file in _data/sidebars or link to it; sitemap: false says that nobody is to find it.',
});
