import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cslDataFor } from '../../src/citations/csl-data.ts';
import { noTheme } from '../../src/client/theme-files.ts';
import type { Problem } from '../../src/problem.ts';
import { readSite } from '../../src/read/read-site.ts';
import { createRenderer } from '../../src/render/site-renderer.ts';
import { picturesOf } from '../support/pictures-of.ts';
import { root } from '../support/run.ts';
import { writeSite, type Files } from '../support/write-site.ts';

const fixture = join(root, 'tests/fixtures/sites/citations/_bibliography');
const fromFixture = (name: string) => readFileSync(join(fixture, name), 'utf8');

/** The bibliography of the fixture site, and its style with numbers. */
export const cited: Files = {
  '_bibliography/references.bib': fromFixture('references.bib'),
  '_bibliography/books.bib': fromFixture('books.bib'),
  '_bibliography/small_numbers.csl': fromFixture('small_numbers.csl'),
};

/** Settings with a style. */
export const withStyle = (style: string, more = ''): Files => ({
  '_data/site.yml': `jekyll_config:\n  scholar:\n    style: ${style}\n${more}`,
});

export const numbered = withStyle('_bibliography/small_numbers.csl');

/** Renders a page of a site with a bibliography. */
export async function renderCited(
  page: string,
  files: Files = { ...cited, ...numbered },
): Promise<{ html: string; page: string; problems: string[]; found: Problem[] }> {
  const found: Problem[] = [];
  const siteDir = writeSite({ 'content/page.md': page, ...files });
  const site = readSite({ siteDir, themeDir: root }, (problem) => found.push(problem));
  const renderer = createRenderer(site, noTheme.assets, picturesOf(site), await cslDataFor(site));
  const source = site.pageByFile.get('content/page.md');
  if (!source) throw new Error('The page was not read');
  const rendered = renderer.renderPage(source);
  const problems = found.map(
    ({ file, line, column, check }) => `${file}:${line}:${column} ${check}`,
  );
  return { html: rendered.body, page: rendered.html, problems, found };
}

/** What a reader of the old site has seen: no links back. */
export const withoutBacks = (html: string): string =>
  html.replace(/ <span class="citation-backs".*?<\/span>(?=<\/li>)/g, '');

/** Text without tags. */
export const textOf = (html: string): string =>
  withoutBacks(html)
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|#38);/g, '&')
    .replaceAll('&lt;', '<')
    .replace(/&(?:gt|#62);/g, '>')
    .trim();
