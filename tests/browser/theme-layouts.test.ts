import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { migrateSite } from '../../src/migrate/migrate-site.ts';
import { root } from '../support/run.ts';
import { serveSite } from '../support/site-server.ts';
import { sharedFolder } from '../support/write-site.ts';
import { browserPages } from './browser-pages.ts';
import { watch } from './watched-page.ts';

const siteDir = join(sharedFolder(), 'site');
const jekyllDir = join(root, 'tests/fixtures/jekyll/theme-layouts');
const { report } = await migrateSite({ jekyllDir, siteDir, themeDir: root, overwrite: false });
const site = await serveSite({ site: siteDir });
afterAll(() => site.close());
const open = browserPages();

/** What a reader sees, in order, of the page's words of its own, its titles and its end. */
const looks: [path: string, shows: string[]][] = [
  ['', ['Leaves are falling.', 'Welcome to the wood', 'Oak, elm']],
  ['yew', ['Leaves are falling.', 'Yew', 'Dark.']],
  [
    'oak',
    ['Oak', 'In short.', 'Mark this tree', 'Bark', 'Rough.', 'Cite “Oak”.', 'Related pages', 'Elm'],
  ],
  ['elm', ['Elm', 'Mark this tree', 'Height', '30 m', 'Tall.', 'Related pages', 'Oak']],
  ['ash', ['Ash', 'Funded by the oak', 'Grey.']],
  ['fir', ['Beech', 'Fir tree', 'Green.']],
  ['larch', ['Leaves are falling.', 'Larch', 'Grows: fast', 'Golden.']],
];

describe("layouts made of the old theme's parts", () => {
  it.each(looks)('say on /%s what they said: %j', async (path, shows) => {
    const page = await open();
    const complaints = await watch(page, site.origin);
    await page.goto(site.at(path));
    const seen = await page.locator('body').innerText();
    let at = 0;
    for (const words of shows) {
      const found = seen.indexOf(words, at);
      expect(found, words).toBeGreaterThanOrEqual(0);
      at = found + words.length;
    }
    for (const name of ['main', 'h1', '.page-body']) {
      expect(await page.locator(name).count(), name).toBe(1);
    }
    expect(await page.locator('#main').count()).toBe(1);
    expect(await page.locator('nav').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('keep their scripts, under the policy of the page', async () => {
    const page = await open();
    await page.goto(site.at('oak'));
    await page.getByRole('button', { name: 'Mark this tree' }).click();
    await page.getByText('Marked /oak').waitFor();
  });

  it.each([
    ['_layouts/page.html:1', 'github-buttons.html, toc.html, related-pages.html'],
    ['_layouts/case.html:1', 'page-metadata-tabs.html'],
    ['_layouts/frame.html:1', 'head.html, banner.html, topnav.html, footer.html'],
    ['_old/_layouts/frame.html:1', 'wrote in its <head>'],
    ['_old/_layouts/home.html:3', 'alone: head.html, topnav.html, footer.html'],
    ['_includes/footer.html:1', 'nothing calls it'],
    ['content/index.html:9', 'search box'],
    ['content/index.html:1', 'left out: line 20 of index.html'],
  ])('are told in the report: %s, %s', (place, what) => {
    const lines = report.split('\n').filter((line) => line.startsWith(`- \`${place}\` `));
    expect(lines.filter((line) => line.replaceAll('&lt;', '<').includes(what))).toHaveLength(1);
  });

  it('lie beside the new ones as they were', () => {
    for (const name of ['page', 'case', 'frame', 'home']) {
      const old = readFileSync(join(siteDir, `_old/_layouts/${name}.html`), 'utf8');
      expect(old).toBe(readFileSync(join(jekyllDir, `_layouts/${name}.html`), 'utf8'));
    }
  });
});
