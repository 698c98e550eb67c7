import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { serveSite } from '../support/site-server.ts';
import { arrive, browserPages } from './browser-pages.ts';

const site = await serveSite();
afterAll(site.close);
const open = browserPages();

const laterScripts = /(?<!\/before-paint\.\w+)\.js$/;

/** Scripts wait until they are let go. */
async function holdScripts(page: Page, which = laterScripts): Promise<() => void> {
  const waiting: (() => void)[] = [];
  let isHeld = true;
  await page.route(which, async (route) => {
    if (isHeld) await new Promise<void>((go) => waiting.push(go));
    await route.continue();
  });
  return () => {
    isHeld = false;
    for (const go of waiting) go();
  };
}

/** The address of the script that a page loads for a kind of part. */
async function partOf(page: Page, path: string, part: string): Promise<RegExp> {
  await page.goto(site.at(path));
  const script = page.locator(`template[data-part="${part}"]`);
  const { pathname } = new URL((await script.getAttribute('data-with')) ?? '', page.url());
  return new RegExp(`${pathname.replace(/[.]/g, '[$&]')}$`);
}

/** No paint is told, as in some browsers that guard privacy. */
const tellNoPaint = (page: Page) =>
  page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => {};
  });

const hasScripts = (page: Page) =>
  page.locator('[data-theme-switch]').evaluate((button) => {
    const before = button.getAttribute('aria-pressed');
    (button as HTMLElement).click();
    return button.getAttribute('aria-pressed') !== before;
  });

describe('the scripts of a page', () => {
  it('are fetched when its text is shown', async () => {
    const page = await open();
    await arrive(page, site.at('tools-and-resources'));
    const { painted, scripts } = await page.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      scripts: performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js') && !name.includes('before-paint'))
        .map(({ startTime }) => startTime),
    }));
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.filter((start) => !(start >= painted))).toEqual([]);
  });

  it('come without a word of the paint, too', async () => {
    const page = await open();
    await tellNoPaint(page);
    await page.goto(site.at(''));
    await expect.poll(() => hasScripts(page)).toBe(true);
  });

  it('do not wait for the paint on a further page', async () => {
    const page = await open();
    await tellNoPaint(page);
    // Nor for the time after which they come anyway.
    await page.addInitScript(() => {
      const { setTimeout: wait } = window;
      Object.assign(window, {
        setTimeout: (act: () => void, time = 0) => (time < 2000 ? wait(act, time) : 0),
      });
    });
    await page.goto(site.at(''));
    expect(await hasScripts(page)).toBe(false);
    await page.locator('.page-body a, .cards a').first().click();
    await page.waitForLoadState();
    await expect.poll(() => hasScripts(page)).toBe(true);
  });
});

describe('what is done before they are there', () => {
  it('happens: keys in their order', async () => {
    const page = await open();
    const letGo = await holdScripts(page);
    await page.goto(site.at('data-protection'));
    await page.keyboard.type('/consent');
    letGo();
    const field = page.getByRole('dialog').getByRole('searchbox');
    await expect.poll(() => field.inputValue()).toBe('consent');
  });

  it('happens once: the switch of the theme', async () => {
    const page = await open({ colorScheme: 'light' });
    const letGo = await holdScripts(page);
    await page.goto(site.at('data-protection'));
    const button = page.locator('[data-theme-switch]');
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    letGo();
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    expect(await page.evaluate(() => document.documentElement.dataset.bsTheme)).toBe('dark');
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('false');
  });

  it('happens when its own script is there, and what the others did is not done again', async () => {
    const page = await open({ colorScheme: 'light' });
    const part = await partOf(page, 'interactive-parts', 'collapse');
    const letGo = await holdScripts(page, part);
    await page.goto(site.at('interactive-parts'));
    await page.waitForFunction(() => window.onkeydown === null);
    await page.locator('[data-theme-switch]').click();
    const fold = page.locator('.page-body button[data-bs-toggle="collapse"]').first();
    await fold.click();
    expect(await fold.getAttribute('aria-expanded')).toBe('false');
    letGo();
    await expect.poll(() => fold.getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('html').getAttribute('data-bs-theme')).toBe('dark');
  });
});
