import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { serveSite } from '../support/site-server.ts';
import { browserPages } from './browser-pages.ts';

const site = await serveSite();
afterAll(site.close);
const open = browserPages();

const laterScripts = /(?<!\/before-paint\.\w+)\.js$/;

/** Scripts wait until they are let go. */
async function holdScripts(page: Page): Promise<() => void> {
  const waiting: (() => void)[] = [];
  let isHeld = true;
  await page.route(laterScripts, async (route) => {
    if (isHeld) await new Promise<void>((go) => waiting.push(go));
    await route.continue();
  });
  return () => {
    isHeld = false;
    for (const go of waiting) go();
  };
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
    await page.goto(site.at('tools-and-resources'), { waitUntil: 'networkidle' });
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
});
