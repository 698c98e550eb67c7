import { statSync } from 'node:fs';
import { posix } from 'node:path';
import { buildTime } from '../jekyll/values/build-time.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

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
  const staticFiles = once(() => [...site.assets].map(([path, file]) => liquidFile(path, file)));
  return Object.freeze({
    ...settings,
    ...settings.jekyll_config,
    title: site.title,
    baseurl: site.base.replace(/\/$/, ''),
    data: site.data,
    time: buildTime(),
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

/** As in Jekyll pages stand in the order of their files' names, whatever their folders. */
function pagesByName(site: Site): Page[] {
  return site.pages
    .filter((page) => page.published)
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

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
