import { statSync } from 'node:fs';
import { posix } from 'node:path';
import { compareText } from '../compare-text.ts';
import { buildTime } from '../jekyll/values/build-time.ts';
import { once } from '../once.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { liquidCollections } from './liquid-collections.ts';
import type { DocumentHtml, Scope } from './liquid-document.ts';
import { liquidPage, pageExcerpts } from './liquid-page.ts';
import { githubOf, paginator, titlesFromHeadings } from './liquid-plugins.ts';

export { buildTime };

/** What Liquid sees of a site and of each of its pages. */
export interface LiquidScopes {
  /** Liquid's `site`. */
  site: Scope;
  /** It as a page sees it: documents have posts that are related to them. */
  siteOf(page: Scope): Scope;
  /** Liquid's `page`. */
  page(page: Page): Scope;
  /** What is seen beside them, the same on every page. */
  globals: Scope;
}

/**
 * Liquid's `site`, and its `page` for each page, as in Jekyll's documentation, "Variables". Lists
 * are made when they are read.
 * @param html a text of a page as HTML, for the documents' `content` and `excerpt`
 */
export function liquidScopes(site: Site, html: DocumentHtml): LiquidScopes {
  const { settings } = site;
  const documents = liquidCollections(site, html);
  const takesHeadings = titlesFromHeadings(settings);
  const excerpts = pageExcerpts(settings, html);
  const scopes = new WeakMap<Page, Scope>();
  const scopeOf = (page: Page) => {
    const scope =
      documents.documentOf(page) ?? scopes.get(page) ?? liquidPage(page, takesHeadings, excerpts);
    scopes.set(page, scope);
    return scope;
  };
  const listed = once(() =>
    site.pages
      .filter((page) => page.published && documents.documentOf(page) === undefined)
      .toSorted(byName),
  );
  const pages = once(() => listed().map(scopeOf));
  const htmlPages = once(() =>
    listed()
      .filter((page) => page.output.endsWith('.html'))
      .map(scopeOf),
  );
  const staticFiles = once(() => [...site.assets].map(([path, file]) => liquidFile(path, file)));
  const liquidSite = {
    ...settings,
    ...settings.jekyll_config,
    title: site.title,
    baseurl: site.base.replace(/\/$/, ''),
    data: site.data,
    time: buildTime(),
    github: githubOf(settings),
    get pages() {
      return pages();
    },
    get html_pages() {
      return htmlPages();
    },
    get static_files() {
      return staticFiles();
    },
  };
  Object.defineProperties(liquidSite, Object.getOwnPropertyDescriptors(documents.site));
  const paginate = Number(settings.jekyll_config.paginate) > 0;
  const globals = { jekyll: liquidJekyll, ...(paginate && { paginator: paginator(liquidSite) }) };
  const seenBy = new WeakMap<Scope, Scope>();
  const siteOf = (page: Scope) => {
    const related = documents.relatedTo(page);
    if (related === undefined) return liquidSite;
    const seen = seenBy.get(page) ?? withMember(liquidSite, 'related_posts', related);
    seenBy.set(page, seen);
    return seen;
  };
  return { site: Object.freeze(liquidSite), siteOf, page: scopeOf, globals };
}

/** An object with one member more; what it makes only when it is read, is still made then. */
const withMember = (scope: Scope, name: string, value: unknown): Scope =>
  Object.freeze(
    Object.defineProperties(
      { [name]: value },
      Object.getOwnPropertyDescriptors(scope) as PropertyDescriptorMap,
    ),
  );

/** Liquid's `jekyll`. */
const liquidJekyll: Scope = Object.freeze({
  version: '4.3.1',
  environment: process.env.JEKYLL_ENV ?? 'development',
});

const nameOf = ({ file }: Page) => posix.basename(file);

/** As in Jekyll pages stand in the order of their files' names, whatever their folders. */
const byName = (a: Page, b: Page) => compareText(nameOf(a), nameOf(b));

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
