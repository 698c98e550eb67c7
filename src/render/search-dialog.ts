import { hashOf } from '../client/compile-theme.ts';
import { relativeUrl } from '../jekyll/relative-url.ts';

/** A file of the site that no page is: where it is published, its address, and what it holds. */
export interface RenderedFile {
  path: string;
  href: string;
  content: string;
}

/**
 * The window of search, as a file that pages fetch when it is opened: it is the same for all of them.
 * @param html the rendered window
 */
export function searchDialogFile(html: string, base: string): RenderedFile {
  const content = JSON.stringify(html.trim());
  const path = `assets/theme/search-dialog.${hashOf([content])}.json`;
  return { path, href: relativeUrl(path, base), content };
}
