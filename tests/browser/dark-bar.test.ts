import { afterAll, describe, expect, it } from 'vitest';
import { serveSite } from '../support/site-server.ts';
import { sharedFolder, text, writeFiles } from '../support/write-site.ts';
import { violations } from './axe-violations.ts';
import { browserPages } from './browser-pages.ts';

const folder = sharedFolder();
writeFiles(folder, {
  '_data/site.yml': text(
    'title: Night',
    'jekyll_config: { theme_variables: { topnav: { theme: dark } } }',
  ),
  '_data/topnav.yml': text(
    'subitems:',
    '  - { title: One, url: /one }',
    '  - title: More',
    '    subitems: [{ title: Picture, url: /one, image_url: assets/img/a.svg }]',
  ),
  'assets/img/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
  'content/index.md': '# Home\n',
  'content/one.md': '# One\n\nText.\n',
});
const site = await serveSite({ site: folder });
afterAll(site.close);
const open = browserPages();

/** The middle of the three values of a colour. */
const brightness = (element: Element) =>
  Number(/\d+, (\d+)/.exec(getComputedStyle(element).backgroundColor)?.[1]);

describe.each(['light', 'dark'] as const)('a dark bar on a %s page', (colorScheme) => {
  it.each([360, 1280])('is dark and readable with an open menu, %i px wide', async (width) => {
    const page = await open({ colorScheme, bypassCSP: true, viewport: { width, height: 700 } });
    await page.goto(site.at('one'));
    expect(await page.locator('.site-header').evaluate(brightness)).toBeLessThan(60);
    const isLight = (await page.locator('body').evaluate(brightness)) > 200;
    expect(isLight).toBe(colorScheme === 'light');
    if (width < 1000) await page.locator('.site-menu > summary').press('Enter');
    const more = page.locator('summary:visible', { hasText: 'More' });
    await more.press('Enter');
    expect(await page.locator('.menu[open] a:visible').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
  });
});
