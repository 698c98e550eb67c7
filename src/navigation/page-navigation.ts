import { escapeHtml } from '../render/escape-html.ts';
import { comparableUrl } from '../jekyll/permalink.ts';
import { relativeUrl } from '../jekyll/relative-url.ts';
import type { Page } from '../page.ts';
import type { NavigationItem } from './navigation-item.ts';
import type { Crumb, SideNavigation } from './site-navigation.ts';

/** The way from the home page to a page; the page itself stands last and has no address. */
export function breadcrumb(
  page: Page,
  side: SideNavigation | undefined,
  homeTitle: string,
  base: string,
): Crumb[] {
  if (page.url === '/') return [];
  const url = comparableUrl(page.url);
  const above = side?.trails.get(url) ?? [];
  const isHead = side?.url === url;
  const head = side?.title && !isHead && side.url !== '/' ? [side] : [];
  return [
    { title: homeTitle, href: relativeUrl('/', base) },
    ...[...head, ...above].map(({ title, href }) => ({ title, href })),
    { title: page.title },
  ];
}

/** The pages before and after a page in the reading order of its side navigation. */
export function neighbours(
  page: Page,
  side: SideNavigation | undefined,
): { previous?: NavigationItem | undefined; next?: NavigationItem | undefined } {
  const place = side?.places.get(comparableUrl(page.url));
  if (!side || place === undefined) return {};
  return { previous: side.sequence[place - 1], next: side.sequence[place + 1] };
}

/** What templates write for `markCurrent` alone. */
const marks = / data-(?:url|group)="[^"]*"/g;

/**
 * Marks a page's own entry in the HTML of a navigation that was rendered once for all pages,
 * and opens the groups on the way to it. The attributes by which it finds them are not published.
 */
export function markCurrent(html: string, url: string, way: readonly NavigationItem[]): string {
  let marked = html.replace(
    `data-url="${escapeHtml(url)}"`,
    (found) => `${found} aria-current="page"`,
  );
  for (const { key } of way) {
    marked = marked.replace(`data-group="${key}"`, (found) => `${found} open`);
  }
  return marked.replace(marks, '');
}

/** The entries that a page stands under, its own last. */
export function wayTo(page: Page, side: SideNavigation): readonly NavigationItem[] {
  const url = comparableUrl(page.url);
  const own = side.sequence[side.places.get(url) ?? -1];
  return [...(side.trails.get(url) ?? []), ...(own ? [own] : [])];
}
