import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Page } from '../page.ts';
import { isForFinding } from '../render/generated-pages.ts';
import type { Site } from '../site.ts';
import { indexedHtml } from './indexed-html.ts';
import { knownWords, type WordSource } from './known-words.ts';

/** The search index of a site while it is built. */
export interface SearchIndex {
  /** Hands in a page; the work goes on beside the rendering of the next ones. */
  add(page: Page, body: string): void;
  /** Waits for all pages and begins to write the index; `written` says how many pages it holds. */
  write(folder: string): Promise<{ written: Promise<number> }>;
  /** Ends Pagefind; the index cannot be used afterwards. */
  close(): Promise<void>;
}

/** What Pagefind brings and the theme does not load: half a megabyte, interfaces for the most part. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

/** Opens an index through Pagefind's Node API. */
export async function openSearchIndex(site: Site): Promise<SearchIndex> {
  // One index for all: a page in another language is to be found from every page.
  const { index, errors } = await pagefind.createIndex({ forceLanguage: site.settings.lang });
  if (!index) throw new Error(`Pagefind could not be started: ${errors.join('; ')}`);
  const pending: Promise<{ errors: string[] }>[] = [];
  const sources: WordSource[] = [];
  // Pages are rendered in any order; an index that was given them in another is another index. So a page
  // waits until those before it are in, and the same site gives the same files.
  const inOrder = site.pages.filter(isSearchable);
  const waiting = new Map<Page, string>();
  let next = 0;
  const handIn = (page: Page, body: string) => {
    sources.push({ title: page.title, html: body });
    pending.push(index.addHTMLFile({ url: page.url, content: indexedHtml(page, body, site) }));
    waiting.delete(page);
  };
  return {
    add(page, body) {
      if (!isSearchable(page)) return;
      waiting.set(page, body);
      for (let first = inOrder[next]; first; first = inOrder[++next]) {
        const ready = waiting.get(first);
        if (ready === undefined) break;
        handIn(first, ready);
      }
    },
    async write(folder) {
      for (const page of inOrder) {
        const body = waiting.get(page);
        if (body !== undefined) handIn(page, body);
      }
      const added = await Promise.all(pending);
      const finish = async (writing: Promise<{ errors: string[] }>) => {
        // Pagefind is a process of its own: words are counted while it writes.
        const words = JSON.stringify(knownWords(sources));
        const failed = [...added, await writing].flatMap((answer) => answer.errors);
        if (failed.length > 0) throw new Error(`Pagefind failed: ${failed.join('; ')}`);
        for (const name of unused) rmSync(join(folder, name), { force: true });
        writeFileSync(join(folder, 'known-words.json'), words);
        return pending.length;
      };
      return { written: finish(index.writeFiles({ outputPath: folder })) };
    },
    async close() {
      await Promise.allSettled(pending);
      await pagefind.close();
    },
  };
}

const isSearchable = (page: Page) =>
  page.published && page.data.search_exclude !== true && !isForFinding(page);
