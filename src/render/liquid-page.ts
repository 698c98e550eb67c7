import { posix } from 'node:path';
import { isNil } from '../jekyll/values/hash.ts';
import { once } from '../once.ts';
import type { Page } from '../page.ts';
import type { Settings } from '../site.ts';
import {
  beginning,
  bodyOf,
  writtenData,
  type DocumentHtml,
  type Scope,
} from './liquid-document.ts';

/** How to make the excerpt of a page; undefined for one that has none. */
export type Excerpts = (page: Page, data: Scope) => (() => string) | undefined;

/** Pages have excerpts as documents have them, where the settings say so (jekyll/page.rb). */
export function pageExcerpts(
  { jekyll_config: old }: Settings,
  html: DocumentHtml,
): Excerpts | undefined {
  if (!old.page_excerpts) return undefined;
  return (page, data) => {
    const separator = String(data.excerpt_separator ?? old.excerpt_separator ?? '\n\n');
    if (separator === '' || !page.output.endsWith('.html')) return undefined;
    return once(() => html(page, beginning(bodyOf(page), separator), 'excerpt'));
  };
}

/** Liquid's `page`: its front matter as it is written, and what Jekyll adds. */
export function liquidPage(page: Page, takesHeadings: boolean, excerpts?: Excerpts): Scope {
  const path = page.file.replace(/^content\//, '');
  const data = writtenData(page);
  const scope: Scope = {
    ...(page.isMarkdown && takesHeadings && { title: page.title }),
    ...data,
    url: page.liquidUrl,
    path,
    name: posix.basename(path),
    dir: folderOf(page.liquidUrl),
    get content() {
      return bodyOf(page);
    },
  };
  const get = isNil(data.excerpt) ? excerpts?.(page, data) : undefined;
  if (get) Object.defineProperty(scope, 'excerpt', { enumerable: true, get });
  return Object.freeze(scope);
}

function folderOf(url: string): string {
  const folder = url.endsWith('/') ? url : posix.dirname(url);
  return folder.endsWith('/') ? folder : `${folder}/`;
}
