import { findProblems } from '../../src/build/find-problems.ts';
import { renderRecorded, startSiteBuild } from '../../src/build/site-build.ts';
import { noTheme } from '../../src/client/theme-files.ts';
import { sortProblems } from '../../src/problem.ts';
import { root } from '../support/run.ts';
import { writeSite, type Files } from '../support/write-site.ts';

/** A page that was rendered in memory with its layout. */
export interface EndOfPage {
  /** All of the page. */
  html: string;
  /** What stands under the body, one line a block; links as `text <address>`. */
  lines: string[];
  /** The entries of the table of contents. */
  toc: string[];
  /** All problems of the site, as `file:line:column check: message > hint`. */
  problems: string[];
}

/** The page content/page.md with this front matter, in a site of `files`. */
export async function endOfPage(frontMatter: readonly string[], files: Files = {}, base = '/') {
  const page = ['---', ...frontMatter, '---', '', 'Text.', ''].join('\n');
  const siteDir = writeSite({ 'content/page.md': page, ...files });
  const build = await startSiteBuild({ siteDir, themeDir: root, base }, () => noTheme);
  const found = build.site.pageByFile.get('content/page.md');
  if (!found) throw new Error('The page was not read');
  const html = renderRecorded(build, found);
  const end =
    /<div class="page-sections"[\s\S]*?(?=<p class="edit-page"|<nav class="prev|<\/main>)/;
  return {
    html,
    lines: linesOf(end.exec(html)?.[0] ?? ''),
    toc: [...html.matchAll(/<li><a href="#([^"]*)">/g)].map(([, id = '']) => id),
    problems: sortProblems(findProblems(build)).map(
      ({ file, line, column, check, message, hint }) =>
        `${file}:${line}:${column} ${check}: ${message} > ${hint}`,
    ),
  };
}

const linesOf = (html: string) =>
  html
    .replace(
      /<caption[\s\S]*?<\/caption>|<svg[\s\S]*?<\/svg>|<p class="end-copy"[\s\S]*?<\/p>/g,
      '',
    )
    .replace(/<a [^>]*?href="([^"]*)"[^>]*?aria-label="([^"]*)"[^>]*>[\s\S]*?<\/a>/g, '$2 <$1>\n')
    .replace(/<a [^>]*?href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g, '$2 {$1}')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/<h(\d)[^>]*>/g, (_, level: string) => `${'#'.repeat(Number(level))} `)
    .replace(/<\/(?:p|h\d|li|tr|summary|span)>/g, '\n')
    .replace(/<\/t[dh]>/g, ' | ')
    .replace(/<(?!https?:|mailto:)[^>]*>/g, '')
    .replace(/\{([^}]*)\}/g, '<$1>')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
