import nunjucks from 'nunjucks';
import { join } from 'node:path';

/** A string that templates print as it is. */
export type SafeHtml = nunjucks.runtime.SafeString;

/** Marks HTML that was made by the toolkit as safe to print. */
export const safeHtml = (html: string): SafeHtml => new nunjucks.runtime.SafeString(html);

/**
 * The Nunjucks environment of a site: its own `_includes` come before the theme's, so that a site
 * replaces the theme part by part. Values are escaped unless a function of the toolkit made them.
 */
export function createTemplates(siteDir: string, themeDir: string): nunjucks.Environment {
  const folders = [...new Set([join(siteDir, '_includes'), join(themeDir, '_includes')])];
  const loader = new nunjucks.FileSystemLoader(folders, { noCache: false, watch: false });
  return new nunjucks.Environment(loader, {
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
}
