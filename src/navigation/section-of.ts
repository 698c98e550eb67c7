import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

/** The section of a page: the title of the side navigation that it names, or of its folder's first page. */
export function sectionOf(page: Page, site: Site): string | undefined {
  const { sidebar } = page.data;
  if (sidebar) return site.sidebars.get(sidebar)?.title;
  const folder = page.file.slice(0, page.file.indexOf('/', 'content/'.length) + 1);
  return folder && site.pageByFile.get(`${folder}index.md`)?.title;
}
