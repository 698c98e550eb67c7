import { noTheme } from '../../src/client/theme-files.ts';
import type { Problem } from '../../src/problem.ts';
import { readSite } from '../../src/read/read-site.ts';
import { createRenderer } from '../../src/render/site-renderer.ts';
import { picturesOf } from '../support/pictures-of.ts';
import { root } from '../support/run.ts';
import { writeSite, type Files } from '../support/write-site.ts';

/** A page of a site that was rendered in memory. */
export interface RenderedBody {
  /** The body without white space between tags. */
  html: string;
  /** What a reader sees, one line a block. */
  lines: string[];
  problems: Problem[];
}

/** Renders the body `page` as the page content/page.md of a site of `files`. */
export function renderPage(page: string, files: Files = {}, base = '/'): RenderedBody {
  const problems: Problem[] = [];
  const siteDir = writeSite({ 'content/page.md': page, ...files });
  const site = readSite({ siteDir, themeDir: root, base }, (problem) => problems.push(problem));
  const renderer = createRenderer(site, noTheme.assets, picturesOf(site));
  const found = site.pageByFile.get('content/page.md');
  if (!found) throw new Error('The page was not read');
  const html = renderer.renderPage(found).body.replace(/\s*\n\s*/g, '\n');
  return { html: html.replaceAll('\n', ''), lines: linesOf(html), problems };
}

const linesOf = (html: string) =>
  html
    .replace(/<([a-z]+)[^>]*data-parity-ignore[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<\/(?:p|h\d|li|td|th|div|tr)>/g, '\n')
    .replace(/<img[^>]*alt="([^"]*)"[^>]*>/g, '[$1]')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A page's file from its front matter. */
export const pageFile = (...frontMatter: string[]): string =>
  ['---', ...frontMatter, '---', '', 'Text.', ''].join('\n');
