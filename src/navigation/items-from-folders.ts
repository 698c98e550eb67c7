import type { LinkItem } from '../data/navigation.ts';
import type { Page } from '../page.ts';

/** The navigation that a site's folders and titles give, where it has no navigation of its own. */
export interface FolderNavigation {
  /** One entry for each page and folder directly below `content/`. */
  top: LinkItem[];
  /** The tree of each folder directly below `content/`, by the folder's name. */
  byFolder: ReadonlyMap<string, { title: string; url?: string | undefined; items: LinkItem[] }>;
}

interface Folder {
  name: string;
  index?: Page;
  pages: Page[];
  folders: Map<string, Folder>;
}

/** Builds it in one walk over the pages; the pages must be sorted by file. */
export function itemsFromFolders(pages: readonly Page[]): FolderNavigation {
  const root: Folder = { name: '', pages: [], folders: new Map() };
  for (const page of pages) if (isListed(page)) place(page, root);
  const byFolder = new Map(
    [...root.folders].map(([name, folder]) => {
      const { title, url, subitems } = entryOf(folder);
      return [name, { title, url, items: subitems ?? [] }];
    }),
  );
  const top = entriesOf(root).map(({ title, url, subitems }) => ({
    title,
    url: url ?? subitems?.[0]?.url,
  }));
  return { top, byFolder };
}

const isListed = (page: Page) =>
  page.published && page.output.endsWith('.html') && page.url !== '/404';

function place(page: Page, root: Folder): void {
  const steps = page.file.split('/').slice(1);
  const name = steps.pop() ?? '';
  let folder = root;
  for (const step of steps) {
    let next = folder.folders.get(step);
    if (!next) folder.folders.set(step, (next = { name: step, pages: [], folders: new Map() }));
    folder = next;
  }
  if (/^index\.[^.]+$/.test(name)) folder.index = page;
  else folder.pages.push(page);
}

function entriesOf(folder: Folder): LinkItem[] {
  const entries = [
    ...folder.pages.map((page) => ({ order: page.data.nav_order, entry: linkTo(page) })),
    ...[...folder.folders.values()].map((sub) => ({
      order: sub.index?.data.nav_order,
      entry: entryOf(sub),
    })),
  ];
  return entries
    .toSorted(
      (a, b) =>
        (a.order ?? Infinity) - (b.order ?? Infinity) ||
        compareTitles(a.entry.title, b.entry.title),
    )
    .map(({ entry }) => entry);
}

function entryOf(folder: Folder): LinkItem {
  const { index } = folder;
  return {
    title: index?.title ?? titleOfFolder(folder.name),
    url: index?.url,
    subitems: entriesOf(folder),
  };
}

const linkTo = (page: Page): LinkItem => ({ title: page.title, url: page.url });

const titleOfFolder = (name: string) => {
  const words = name.replace(/[-_]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const collator = new Intl.Collator('en', { numeric: true });
const compareTitles = (a: string, b: string) => collator.compare(a, b);
