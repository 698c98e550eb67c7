import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { redirects } from '../../src/feeds/redirects.ts';
import { comparableUrl } from '../../src/jekyll/permalink.ts';
import { readSite } from '../../src/read/read-site.ts';
import { generatedPaths } from '../../src/render/generated-pages.ts';
import { root } from '../support/run.ts';

/** The addresses that the 1+MG Framework had when it was made with Jekyll; many are linked to from elsewhere. */
const old = readFileSync(join(import.meta.dirname, 'old-urls.txt'), 'utf8')
  .trim()
  .split('\n');

it('every old address is that of a page, or leads on to one', () => {
  const site = readSite({ siteDir: root, themeDir: root }, ({ file, message }) => {
    throw new Error(`${file}: ${message}`);
  });
  const answered = new Set([
    ...site.pageByUrl.keys(),
    ...redirects(site).redirects.map(({ output }) => comparableUrl(output)),
    ...[...generatedPaths].map(comparableUrl),
  ]);
  expect(old.length).toBeGreaterThan(100);
  expect(old.filter((url) => !answered.has(comparableUrl(url)))).toEqual([]);
});
