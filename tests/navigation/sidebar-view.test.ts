import { describe, expect, it } from 'vitest';
import type { LinkItem } from '../../src/data/navigation.ts';
import { itemsFromData } from '../../src/navigation/items-from-data.ts';
import type { NavigationItem } from '../../src/navigation/navigation-item.ts';
import { sidebarViews, type SidebarItem } from '../../src/navigation/sidebar-view.ts';
import type { SideNavigation } from '../../src/navigation/site-navigation.ts';

const pages = (name: string, count: number): LinkItem[] =>
  Array.from({ length: count }, (_, number) => ({
    title: `${name}${number}`,
    url: `/${name}${number}`,
  }));

const sideOf = (entries: LinkItem[]): SideNavigation => ({
  title: 'Side',
  items: itemsFromData(entries, (written) => ({ href: written, url: written, external: false })),
  trails: new Map(),
  sequence: [],
  places: new Map(),
});

/** The entries of these titles, each below the one before. */
function wayOf(side: SideNavigation, ...titles: string[]): NavigationItem[] {
  let { items } = side;
  return titles.map((title) => {
    const item = items.find((entry) => entry.title === title);
    if (!item) throw new Error(`no ${title}`);
    ({ items } = item);
    return item;
  });
}

/** A stretch of entries as `a0–a49`, a number for what is left out, a group with what it shows. */
const outline = (items: readonly SidebarItem[]): string => {
  const words = items.map((item) => {
    if ('leftOut' in item) return `+${item.leftOut}`;
    return item.items.length > 0 ? `${item.title}(${outline(item.items)})` : item.title;
  });
  return words.length > 5
    ? `${words.slice(0, 2).join(' ')} … ${words.slice(-2).join(' ')}`
    : words.join(' ');
};

describe('beside a page of a short navigation', () => {
  it('all of it stands, groups that the page is not in too', () => {
    const side = sideOf([
      { title: 'A', subitems: pages('a', 70) },
      { title: 'B', subitems: pages('b', 70) },
    ]);
    expect(sidebarViews()(side, wayOf(side, 'A', 'a3'))).toBe(side);
  });
});

describe('beside a page of a long navigation', () => {
  const flat = sideOf(pages('a', 300));

  it.each([
    ['a0', 'a0 a1 … a49 +250'],
    ['a39', 'a0 a1 … a49 +250'],
    ['a40', '+30 a30 … a89 +210'],
    ['a279', '+230 a230 … a289 +10'],
    ['a299', '+270 a270 … a298 a299'],
  ])('%s has its neighbours on both sides', (title, expected) => {
    expect(outline(sidebarViews()(flat, wayOf(flat, title)).items)).toBe(expected);
  });

  it('pages of one stretch share what is rendered', () => {
    const viewOf = sidebarViews();
    expect(viewOf(flat, wayOf(flat, 'a41'))).toBe(viewOf(flat, wayOf(flat, 'a79')));
    expect(viewOf(flat, wayOf(flat, 'a41'))).not.toBe(viewOf(flat, wayOf(flat, 'a80')));
  });

  it('a page that it does not list sees its beginning', () => {
    expect(outline(sidebarViews()(flat, []).items)).toBe('a0 a1 … a49 +250');
  });

  const nested = sideOf([
    { title: 'A', subitems: [{ title: 'Inner', subitems: pages('i', 100) }, ...pages('a', 3)] },
    { title: 'B', url: '/b', subitems: pages('b', 100) },
    { title: 'C' },
  ]);

  it('the groups on the way are open, and all others links', () => {
    const viewOf = sidebarViews();
    const { items } = viewOf(nested, wayOf(nested, 'A', 'a1'));
    expect(outline(items)).toBe('A(Inner a0 a1 a2) B C');
    expect(items).toMatchObject([
      { items: [{ title: 'Inner', href: '/i0', url: undefined }, {}, {}, {}] },
      { title: 'B', href: '/b', url: '/b' },
      { title: 'C', href: undefined },
    ]);
    expect(outline(viewOf(nested, wayOf(nested, 'A', 'Inner', 'i70')).items)).toBe(
      'A(Inner(+30 i30 … i89 +10) a0 a1 a2) B C',
    );
    expect(outline(viewOf(nested, wayOf(nested, 'B')).items)).toBe('A B(b0 b1 … b49 +50) C');
  });
});
