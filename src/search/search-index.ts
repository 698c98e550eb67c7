import { escapeHtml } from '../render/escape-html.ts';
import * as pagefind from 'pagefind';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

/** The search index of a site while it is built. */
export interface SearchIndex {
  /** Hands in a page; the work goes on beside the rendering of the next ones. */
  add(page: Page, body: string): void;
  /** Waits for all pages and writes the index; gives back how many pages it holds. */
  write(folder: string): Promise<number>;
  /** Ends Pagefind; the index cannot be used afterwards. */
  close(): Promise<void>;
}

/** Opens an index through Pagefind's Node API. */
export async function openSearchIndex(site: Site): Promise<SearchIndex> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind could not be started: ${errors.join('; ')}`);
  const pending: Promise<{ errors: string[] }>[] = [];
  return {
    add(page, body) {
      if (!isSearchable(page)) return;
      pending.push(index.addHTMLFile({ url: page.url, content: indexedHtml(page, body, site) }));
    },
    async write(folder) {
      const failed = (await Promise.all(pending)).flatMap((added) => added.errors);
      if (failed.length === 0) {
        failed.push(...(await index.writeFiles({ outputPath: folder })).errors);
      }
      if (failed.length > 0) throw new Error(`Pagefind failed: ${failed.join('; ')}`);
      return pending.length;
    },
    async close() {
      await Promise.allSettled(pending);
      await pagefind.close();
    },
  };
}

const isSearchable = (page: Page) =>
  page.published && page.data.search_exclude !== true && page.url !== '/404';

/** What Pagefind reads of a page: title, section and body, without what the layout adds. */
function indexedHtml(page: Page, body: string, site: Site): string {
  const { lang = site.settings.lang, description, type } = page.data;
  const title = page.titleInBody ? '' : `<h1>${escapeHtml(page.title)}</h1>`;
  const section = sectionOf(page, site);
  const marks = [
    `<meta data-pagefind-meta="title[content]" content="${escapeHtml(page.title)}">`,
    description &&
      `<meta data-pagefind-meta="description[content]" content="${escapeHtml(description)}">`,
    section &&
      `<meta data-pagefind-filter="section[content]" data-pagefind-meta="section[content]" content="${escapeHtml(section)}">`,
    type && `<meta data-pagefind-filter="type[content]" content="${escapeHtml(type)}">`,
  ].filter(Boolean);
  return `<!doctype html><html lang="${escapeHtml(lang)}"><head><title>${escapeHtml(page.title)}</title></head><body data-pagefind-body>${marks.join('')}${title}${body}</body></html>`;
}

/** The title of the side navigation that the page names, or of its folder's first page. */
function sectionOf(page: Page, site: Site): string | undefined {
  const { sidebar } = page.data;
  if (sidebar) return site.sidebars.get(sidebar)?.title;
  const folder = page.file.slice(0, page.file.indexOf('/', 'content/'.length) + 1);
  return folder && site.pageByFile.get(`${folder}index.md`)?.title;
}
