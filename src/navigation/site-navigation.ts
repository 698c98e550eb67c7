import type { LinkItem } from '../data/navigation.ts';
import { addressOf, type Address } from '../links/address-of.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { itemsFromData } from './items-from-data.ts';
import { itemsFromFolders } from './items-from-folders.ts';
import type { NavigationItem } from './navigation-item.ts';

/** A side navigation, ready to be shown, with what each of its pages needs to know. */
export interface SideNavigation {
  title: string;
  /** Shown behind the title. */
  version?: string | undefined;
  href?: string | undefined;
  url?: string | undefined;
  /** The URL of the title, where no entry leads there. */
  ownUrl?: string | undefined;
  items: readonly NavigationItem[];
  /** By URL: the entries above the page's own, from the top. */
  trails: ReadonlyMap<string, readonly NavigationItem[]>;
  /** The linked pages in reading order. */
  sequence: readonly NavigationItem[];
  /** By URL: place in the sequence. */
  places: ReadonlyMap<string, number>;
}

/** A crumb of the way from the home page down to a page. */
export interface Crumb {
  title: string;
  href?: string | undefined;
}

/** Everything about navigation that the layouts show; built once for a site. */
export interface SiteNavigation {
  top: readonly NavigationItem[];
  sideOf(page: Page): SideNavigation | undefined;
}

/** Builds all navigations of a site from its data files, and from its folders where it has none. */
export function siteNavigation(site: Site): SiteNavigation {
  const address = (written: string) => addressOf(written, site);
  const folders = itemsFromFolders(site.pages);
  const top = site.topNavigation.length ? site.topNavigation : fitting(folders.top, site);
  const sides = new Map<string, SideNavigation>();
  for (const [name, { title, title_url, version, subitems }] of site.sidebars) {
    const items = itemsFromData(subitems ?? [], address);
    sides.set(`sidebar:${name}`, {
      ...sideNavigation(title ?? '', title_url, items, address),
      version: version === undefined ? undefined : String(version),
    });
  }
  for (const [name, { title, url, items }] of folders.byFolder) {
    sides.set(`folder:${name}`, sideNavigation(title, url, itemsFromData(items, address), address));
  }
  return {
    top: itemsFromData(top, address),
    sideOf(page) {
      const { sidebar, hide_sidebar } = page.data;
      if (sidebar === false || hide_sidebar === true) return undefined;
      if (sidebar !== undefined) return sides.get(`sidebar:${sidebar}`);
      const [, folder, ...below] = page.file.split('/');
      return below.length ? sides.get(`folder:${folder}`) : undefined;
    },
  };
}

/** Entries that a main navigation made from folders has at most: the head is on every page. */
const most = 12;

/** Of a longer one the beginning stands there, and the site map for the rest. */
function fitting(top: readonly LinkItem[], { words }: Site): readonly LinkItem[] {
  if (top.length <= most) return top;
  return [...top.slice(0, most - 1), { title: words.site_map ?? '', url: '/site-map' }];
}

function sideNavigation(
  title: string,
  url: string | undefined,
  items: readonly NavigationItem[],
  address: (written: string) => Address,
): SideNavigation {
  const trails = new Map<string, readonly NavigationItem[]>();
  const sequence: NavigationItem[] = [];
  const own = url === undefined ? undefined : address(url);
  const [href, titleUrl] = [own?.href, own?.url];
  const visit = (entries: readonly NavigationItem[], above: readonly NavigationItem[]) => {
    for (const item of entries) {
      if (item.url !== undefined && !trails.has(item.url)) {
        trails.set(item.url, above);
        sequence.push(item);
      }
      visit(item.items, [...above, item]);
    }
  };
  visit(items, []);
  const ownUrl = titleUrl !== undefined && trails.has(titleUrl) ? undefined : titleUrl;
  if (ownUrl !== undefined) {
    sequence.unshift({ key: '0', title, url: ownUrl, href, external: false, items: [] });
    trails.set(ownUrl, []);
  }
  const places = new Map(sequence.map((item, place) => [item.url ?? '', place]));
  return { title, href, url: titleUrl, ownUrl, items, trails, sequence, places };
}
