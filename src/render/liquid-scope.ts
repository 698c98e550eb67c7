import { statSync } from 'node:fs';
import { posix } from 'node:path';
import { buildTime } from '../jekyll/values/build-time.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { once } from '../once.ts';

export { buildTime };

type Scope = Readonly<Record<string, unknown>>;

/** Liquid's `site`, as in Jekyll's documentation, "Variables". Lists are made when they are read. */
export function liquidSite(site: Site): Scope {
  const { settings } = site;
  const listed = once(() => pagesByName(site));
  const pages = once(() => listed().map(liquidPage));
  const htmlPages = once(() =>
    listed()
      .filter((page) => page.output.endsWith('.html'))
      .map(liquidPage),
  );
  const documents = collectionsOf(site);
  const staticFiles = once(() => [...site.assets].map(([path, file]) => liquidFile(path, file)));
  return Object.freeze({
    ...settings,
    ...settings.jekyll_config,
    title: site.title,
    baseurl: site.base.replace(/\/$/, ''),
    data: site.data,
    time: buildTime(),
    ...documents,
    get pages() {
      return pages();
    },
    get html_pages() {
      return htmlPages();
    },
    get static_files() {
      return staticFiles();
    },
  });
}

/** Liquid's `jekyll`. */
export const liquidJekyll: Scope = Object.freeze({
  version: '4.3.1',
  environment: process.env.JEKYLL_ENV ?? 'development',
});

const scopes = new WeakMap<Page, Scope>();

/** Liquid's `page`: its front matter as it is written, and what Jekyll adds. */
export function liquidPage(page: Page): Scope {
  let scope = scopes.get(page);
  if (!scope) {
    const written = page.yaml?.value;
    const path = page.file.replace(/^content\//, '');
    scope = Object.freeze({
      // Jekyll on GitHub Pages titles Markdown from its first heading (jekyll-titles-from-headings).
      ...(page.isMarkdown && { title: page.title }),
      ...page.data,
      ...(typeof written === 'object' ? written : undefined),
      url: page.liquidUrl,
      path,
      name: posix.basename(path),
      dir: folderOf(page.liquidUrl),
      get content() {
        return page.source.slice(page.bodyOffset);
      },
    });
    scopes.set(page, scope);
  }
  return scope;
}

const nameOf = ({ file }: Page) => posix.basename(file);

/** The collection that a page is a document of: posts, or one that an old _config.yml names. */
function collectionOf({ file }: Page, { settings }: Site): string | undefined {
  const label = /^content\/(?:.*\/)?_([^/]+)\//.exec(file)?.[1];
  if (label === undefined) return undefined;
  const { collections } = settings.jekyll_config;
  const known = typeof collections === 'object' && collections ? collections : {};
  const labels = Array.isArray(known) ? known.map(String) : Object.keys(known);
  return label === 'posts' || labels.includes(label) ? label : undefined;
}

/**
 * The documents of each collection by its name, `posts` among them: posts with the newest first,
 * others in the order of their paths (Jekyll's documentation, "Collections").
 */
function collectionsOf(site: Site): Record<string, Scope[]> {
  const collections: Record<string, Scope[]> = {};
  for (const page of site.pages) {
    const label = collectionOf(page, site);
    if (label === undefined || !page.published) continue;
    (collections[label] ??= []).push(liquidPage(page));
  }
  const dayOf = ({ date, path }: Scope) => `${String(date ?? '')} ${String(path)}`;
  collections.posts?.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  return collections;
}

/** As in Jekyll pages stand in the order of their files' names, whatever their folders. */
function pagesByName(site: Site): Page[] {
  return site.pages
    .filter((page) => page.published && collectionOf(page, site) === undefined)
    .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0));
}

/** A file that is published as it is (Jekyll's documentation, "Static Files"). */
function liquidFile(path: string, file: string): Scope {
  const name = posix.basename(path);
  const extname = posix.extname(name);
  const modified = once(() => (process.env.SOURCE_DATE_EPOCH ? buildTime() : statSync(file).mtime));
  return Object.freeze({
    path: `/${path}`,
    name,
    basename: posix.basename(name, extname),
    extname,
    get modified_time() {
      return modified();
    },
  });
}

function folderOf(url: string): string {
  const folder = url.endsWith('/') ? url : posix.dirname(url);
  return folder.endsWith('/') ? folder : `${folder}/`;
}
