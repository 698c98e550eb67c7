import { afterAll, describe, expect, it } from 'vitest';
import { fixtureSite } from '../support/run.ts';
import { serveSite, strictPolicy } from '../support/site-server.ts';
import { browserPages } from './browser-pages.ts';
import { ask, axeViolations, complaints, foundPages, hasFocus, pageParts } from './search-steps.ts';

const headers = (html: string) => strictPolicy(html, "'self' 'wasm-unsafe-eval'");
const root = await serveSite({ headers });
const below = await serveSite({ base: '/framework/', headers });
const words = await serveSite({ site: fixtureSite('search-words') });
afterAll(() => [root, below, words].forEach((site) => site.close()));
const open = browserPages();

describe.each([root, below])('the search page under $base', (site) => {
  it('answers the query of its address', async () => {
    const page = await open();
    const said = complaints(page);
    await page.goto(site.at('search?q=consent'));
    const parts = pageParts(page);
    await parts.titles.first().waitFor();
    expect(await parts.field.inputValue()).toBe('consent');
    expect(await foundPages(parts, site.base)).toContain('consent');
    expect(await page.title()).toContain('consent');
    await parts.titles.first().click();
    await page.locator('.search-mark').first().waitFor();
    expect(page.url()).toBe(site.at('consent'));
    await page.goBack();
    await parts.titles.first().waitFor();
    expect(page.url()).toBe(site.at('search?q=consent'));
    expect(said).toEqual([]);
  });

  it('answers the filters of its address, too', async () => {
    const page = await open();
    await page.goto(site.at('search?q=data&section=About&section=Contribute'));
    const parts = pageParts(page);
    await parts.titles.first().waitFor();
    const places = await page.locator('main .search-result-place').allInnerTexts();
    expect(new Set(places)).toEqual(new Set(['About', 'Contribute']));
    expect(await page.getByRole('checkbox', { name: 'About' }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'The Framework' }).isChecked()).toBe(false);
  });
});

describe.each([360, 1280].map((width) => ({ viewport: { width, height: 800 } })))(
  'the search page at $viewport.width px',
  (options) => {
    it('is used by keyboard alone, and its address keeps what is asked', async () => {
      const page = await open(options);
      await page.goto(words.at('search'));
      const parts = pageParts(page);
      await expect.poll(() => hasFocus(parts.field)).toBe(true);
      await page.keyboard.type('a');
      await parts.titles.first().waitFor();
      await expect.poll(() => page.url()).toBe(words.at('search?q=a'));
      await page.keyboard.press('Enter');
      expect(page.url()).toBe(words.at('search?q=a'));

      const facets = page.locator('main details.search-filters');
      await page.keyboard.press('Tab');
      if (!(await facets.evaluate((box) => (box as HTMLDetailsElement).open)))
        await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expect.poll(() => page.url()).toBe(words.at('search?q=a&section=Guides'));
      await expect.poll(() => parts.status.innerText()).toMatch(/^Pages found: [1-4]$/);
      const before = await foundPages(parts);

      await page.reload();
      await parts.titles.first().waitFor();
      expect(await foundPages(parts)).toEqual(before);
      await parts.field.focus();
      await page.keyboard.press('ArrowDown');
      expect(await hasFocus(parts.links.first())).toBe(true);
      await page.keyboard.press('Enter');
      await page.waitForURL(words.at(`${before[0]}*`));
    });

    it.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
      const page = await open({ ...options, colorScheme });
      await page.goto(words.at('search'));
      expect(await axeViolations(page), 'empty').toEqual([]);
      await ask(pageParts(page), 'a');
      expect(await axeViolations(page), 'with results').toEqual([]);
      await ask(pageParts(page), 'xylophonequartet');
      expect(await axeViolations(page), 'nothing found').toEqual([]);
      await page.goto(words.at('site-map'));
      expect(await axeViolations(page), 'site map').toEqual([]);
    });

    it('is not wider than the window', async () => {
      const page = await open(options);
      await page.goto(words.at('search?q=a'));
      await pageParts(page).titles.first().waitFor();
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
    });
  },
);

describe('the search page', () => {
  it('lists a section when only a filter is given', async () => {
    const page = await open();
    await page.goto(words.at('search?section=Tools'));
    const parts = pageParts(page);
    await parts.titles.first().waitFor();
    expect((await foundPages(parts)).toSorted()).toEqual(['pipeline', 'tools']);
  });

  it('keeps what was typed before its script was there', async () => {
    const page = await open();
    await page.route('**/search-page.*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 500));
      await route.continue();
    });
    await page.goto(words.at('search'), { waitUntil: 'commit' });
    const parts = pageParts(page);
    await parts.field.fill('wombatizer');
    await parts.titles.first().waitFor();
    expect(await foundPages(parts)).toEqual(['tools']);
    expect(page.url()).toBe(words.at('search?q=wombatizer'));
  });

  it('shows more results on request', async () => {
    const page = await open();
    await page.route('**/search', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({
        response,
        body: html.replace('data-page-size="20"', 'data-page-size="2"'),
      });
    });
    await page.goto(words.at('search'));
    const parts = pageParts(page);
    await ask(parts, 'a');
    expect(await parts.titles.count()).toBe(2);
    await page.getByRole('button', { name: 'Show more results' }).click();
    await expect.poll(() => parts.titles.count()).toBe(4);
    await expect.poll(() => hasFocus(parts.titles.nth(2))).toBe(true);
  });

  it('says plainly that there is no index', async () => {
    const page = await open();
    const said = complaints(page);
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(words.at('search?q=consent'));
    const { status } = pageParts(page);
    await expect.poll(() => status.innerText()).toBe('Search is not available at the moment.');
    await page.locator('main .search-missing').getByRole('link', { name: 'Site map' }).click();
    await page.waitForURL(words.at('site-map'));
    expect(said.filter((text) => !text.startsWith('Failed to load resource'))).toEqual([]);
  });

  it('says plainly that JavaScript is off, and shows the way to all pages', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(root.at('contact'));
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await page.waitForURL(root.at('search'));
    const main = page.locator('main');
    expect(await main.innerText()).toContain(
      'Search needs JavaScript, which is switched off in this browser.',
    );
    expect(await main.getByRole('searchbox').count()).toBe(0);
    await main.getByRole('link', { name: 'Site map' }).click();
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    const listed = new Set(links.map((path) => path.slice(1)));
    for (const { file } of root.pages) {
      if (['404.html', 'search.html', 'site-map.html'].includes(file)) continue;
      expect(listed, file).toContain(file.replace(/(?:index)?\.html$/, ''));
    }
    for (const path of listed)
      expect((await page.request.get(root.at(path))).status(), path).toBe(200);
  });
});
