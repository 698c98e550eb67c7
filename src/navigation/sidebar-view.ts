import type { NavigationItem } from './navigation-item.ts';
import type { SideNavigation } from './site-navigation.ts';

/** A navigation up to this many entries stands beside each of its pages whole. */
const whole = 150;

/** Of a longer one, each level shows a stretch of its entries, and some of those before and after it. */
const stretch = 40;
const overlap = 10;

/** An entry beside a page, or the number of those that are left out in its place. */
export type SidebarItem =
  (Omit<NavigationItem, 'items'> & { items: readonly SidebarItem[] }) | { leftOut: number };

/** What stands beside a page. */
export interface SidebarView {
  title: string;
  version?: string | undefined;
  href?: string | undefined;
  ownUrl?: string | undefined;
  items: readonly SidebarItem[];
}

/**
 * What of a navigation stands beside a page. A short one stands there whole. Of a long one there is the
 * way to the page, and beside each step its neighbours, closed; else the navigation of a folder of
 * a thousand pages would be written a thousand times. What is left out is one link away, on the site map.
 * Pages that see the same get the same object.
 */
export function sidebarViews(): (
  side: SideNavigation,
  way: readonly NavigationItem[],
) => SidebarView {
  // Of a long navigation the views of its stretches; undefined for one that stands whole.
  const known = new Map<SideNavigation, Map<string, SidebarView> | undefined>();
  return (side, way) => {
    if (!known.has(side)) known.set(side, sizeOf(side.items) > whole ? new Map() : undefined);
    const views = known.get(side);
    if (!views) return side;
    const key = keyOf(side.items, way);
    const view = views.get(key) ?? { ...side, items: around(side.items, way) };
    views.set(key, view);
    return view;
  };
}

const sizeOf = (items: readonly NavigationItem[]): number =>
  items.reduce((size, item) => size + 1 + sizeOf(item.items), 0);

/** The stretch of each level on the way: what two pages with the same see is the same. */
function keyOf(items: readonly NavigationItem[], way: readonly NavigationItem[]): string {
  const [step, ...rest] = way;
  const { from } = stretchAt(items, step);
  return step && step.items.length > 0 ? `${step.key}/${keyOf(step.items, rest)}` : String(from);
}

function around(
  items: readonly NavigationItem[],
  way: readonly NavigationItem[],
): readonly SidebarItem[] {
  const [step, ...rest] = way;
  const { from, to } = stretchAt(items, step);
  const shown = items.slice(from, to).map((item) => {
    if (item.items.length === 0) return item;
    return item === step ? { ...item, items: around(item.items, rest) } : closed(item);
  });
  return [...leftOut(from), ...shown, ...leftOut(items.length - to)];
}

const leftOut = (number: number): SidebarItem[] => (number > 0 ? [{ leftOut: number }] : []);

/** A stretch is the same for all of its entries, so that it is rendered once. */
function stretchAt(items: readonly NavigationItem[], step: NavigationItem | undefined) {
  if (items.length <= stretch + 2 * overlap) return { from: 0, to: items.length };
  const start = Math.floor(Math.max(step ? items.indexOf(step) : 0, 0) / stretch) * stretch;
  return {
    from: Math.max(start - overlap, 0),
    to: Math.min(start + stretch + overlap, items.length),
  };
}

/** A group that is not on the way: a link to its page, or to the first one in it, where it opens. */
const closed = (item: NavigationItem): SidebarItem => ({
  ...item,
  href: item.href ?? firstLink(item.items),
  items: [],
});

function firstLink(items: readonly NavigationItem[]): string | undefined {
  for (const item of items) {
    const href = item.external ? undefined : (item.href ?? firstLink(item.items));
    if (href !== undefined) return href;
  }
  return undefined;
}
