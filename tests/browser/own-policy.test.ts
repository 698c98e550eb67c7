import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { migrateSite } from '../../src/migrate/migrate-site.ts';
import { fixtureSite, root } from '../support/run.ts';
import { serveSite, type ServedSite } from '../support/site-server.ts';
import { sharedFolder, text, writeFiles } from '../support/write-site.ts';
import { browserPages } from './browser-pages.ts';
import { ask, dialogParts } from './search-steps.ts';
import { watch } from './watched-page.ts';

const harmed = sharedFolder();
writeFiles(harmed, {
  'content/index.md': text(
    '---',
    'title: Home',
    '---',
    '',
    '<p style="width: 50%" onclick="document.title = \'allowed\'">Allowed</p>',
    '',
    '<p id="other" onclick="document.title = \'refused\'">Refused</p>',
    '',
    '<script>document.documentElement.dataset.ran = "yes"</script>',
  ),
  '_data/site.yml': text('title: Harmed', 'checks: { unsafe-html: warning }'),
  '_data/known-problems.yml': text(
    '- check: unsafe-html',
    '  file: content/index.md',
    `  what: An event handler stands in the page: onclick="document.title = 'allowed'"`.replace(
      'what: ',
      'what: >-\n    ',
    ),
  ),
});

const sites = [
  ['the default site', await serveSite()],
  ['components', await serveSite({ site: fixtureSite('components'), base: '/sub/' })],
  ['parts that need a script', await serveSite({ site: fixtureSite('page-scripts') })],
  ['the end of pages', await serveSite({ site: fixtureSite('page-end') })],
  ['citations', await serveSite({ site: fixtureSite('citations') })],
] as const;
const guarded = await serveSite({ site: harmed });
afterAll(() => [...sites.map(([, site]) => site), guarded].forEach((site) => site.close()));
const open = browserPages();

const policy = /<meta http-equiv="Content-Security-Policy" content="[^"]+">/;

describe.each(sites)('under the policy that it carries: %s', (_, site: ServedSite) => {
  it('every page loads without a complaint, and asks no other host', async () => {
    const page = await open();
    const complaints = await watch(page, site.origin);
    for (const { file, html } of site.redirects) expect(html, file).toMatch(policy);
    for (const { file, address, html } of site.pages) {
      expect(html, file).toMatch(policy);
      await page.goto(address);
      expect(complaints, file).toEqual([]);
    }
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  }, 240_000);
});

describe('search under that policy', () => {
  it.each(sites.slice(0, 2))('finds: %s', async (_, site: ServedSite) => {
    const page = await open();
    const complaints = await watch(page, site.origin);
    await page.goto(site.at(''));
    await page.keyboard.press('/');
    const dialog = dialogParts(page);
    await ask(dialog, 'about');
    await dialog.titles.first().waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('what a page carries that harms', () => {
  it('runs where it is a known problem, and is blocked everywhere else', async () => {
    const page = await open();
    await page.goto(guarded.at(''));
    await page.getByText('Refused').click();
    expect(await page.title()).toBe('Harmed');
    expect(await page.locator('html').getAttribute('data-ran')).toBeNull();
    await page.getByText('Allowed').click();
    expect(await page.title()).toBe('allowed');
    const width = (name: string) => page.getByText(name).evaluate((one) => one.clientWidth);
    expect(await width('Allowed')).toBeLessThan(await width('Refused'));
  });
});

const corpus = join(root, '../shared/corpus/oneplusmg-2026');

describe.skipIf(!existsSync(corpus))('a site that moved over', () => {
  const folder = sharedFolder();
  it('keeps its handlers and styles', async () => {
    const siteDir = join(folder, 'site');
    await migrateSite({ jekyllDir: corpus, siteDir, themeDir: root, overwrite: false });
    const site = await serveSite({ site: siteDir });
    try {
      const page = await open();
      const complaints = await watch(page, site.origin);
      await page.goto(site.at('contact'));
      await page.goto(site.at('at_resources'));
      await page.getByText('Browse other nations').click();
      await page.waitForURL(/contact/);
      await page.goto(site.at('data-life-cycle'));
      expect(complaints.filter((line) => line.startsWith('policy:'))).toEqual([]);
    } finally {
      site.close();
    }
  });
});
