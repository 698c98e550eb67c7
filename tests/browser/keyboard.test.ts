import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { serveSite } from '../support/site-server.ts';
import { arrive, browserPages } from './browser-pages.ts';
import { focusMark } from './focus-mark.ts';
import { reachable, walk, type Stop } from './focus-walk.ts';

const site = await serveSite();
afterAll(site.close);
const open = browserPages();

/** One page of each kind. */
const pages = [
  ['the home page', ''],
  ['a text page with a table of contents', 'data-protection'],
  ['a page of components', 'interactive-parts'],
  ['a table that sorts, filters and turns pages', 'tools-and-resources'],
  ['the search page', 'search'],
  ['the page for unknown addresses', '404'],
  ["a citizens' page", 'lets-talk-genomics/'],
  ['a list of countries with a filter', 'national-implementation'],
  ['a page with pictures', 'about-the-framework'],
] as const;

/** What a page's scripts bring after the parts that it has. */
const late: Record<string, string> = {
  search: '.search-input:focus',
  'national-implementation': '.tile-filter:not([hidden])',
};

async function opened(path: string, options?: Parameters<typeof open>[0]): Promise<Page> {
  const page = await open(options);
  await arrive(page, site.at(path));
  if (late[path]) await page.locator(late[path]).waitFor();
  return page;
}

describe.each(pages)('on %s', (_, path) => {
  // 320 × 256 is a window of 1280 × 1024 at 400 %.
  it.each([
    [1280, 800],
    [320, 256],
  ])(
    'Tab reaches everything in order and in sight, and goes on, at %i × %i',
    async (width, height) => {
      const page = await opened(path, { viewport: { width, height } });
      const wanted = await reachable(page);
      const stops = await walk(page);
      expect(stops[0]?.element).toContain('skip-link');
      // The same ones, in the order of the source, and out at the end.
      expect(stops.map(({ index }) => index)).toEqual(wanted.map(({ index }) => index));
      expect(stops.filter(({ hiddenBy }) => hiddenBy)).toEqual([]);
      expect(stops.flatMap(jumpsBack)).toEqual([]);
    },
  );

  it.each(['light', 'dark'] as const)(
    'each kind of stop shows the focus, %s',
    async (colorScheme) => {
      const page = await opened(path, { colorScheme });
      const kinds = new Set<string>();
      const pale: string[] = [];
      await walk(page, async ({ kind, element }) => {
        if (kinds.has(kind)) return;
        kinds.add(kind);
        const mark = await focusMark(page);
        if (mark < 1) pale.push(`${element}: ${mark.toFixed(2)}`);
      });
      expect(kinds.size).toBeGreaterThan(5);
      expect(pale).toEqual([]);
    },
  );
});

/** A stop that stands wholly above the one before, and not beside it, in the same part of the page. */
function jumpsBack(stop: Stop, place: number, stops: readonly Stop[]): string[] {
  const last = stops[place - 1];
  if (!last || last.part !== stop.part) return [];
  const isAbove = stop.box.bottom <= last.box.top && stop.box.left < last.box.right;
  return isAbove ? [`${last.element} → ${stop.element}`] : [];
}

it('the skip link is the first stop and leads into the page', async () => {
  const page = await opened('data-protection');
  await page.keyboard.press('Tab');
  const link = page.locator('.skip-link');
  expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await link.evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

it('Shift and Tab go the same way back', async () => {
  const page = await opened('data-protection');
  const there = (await walk(page)).map(({ index }) => index);
  // Back in from the end of the page.
  const back: (number | undefined)[] = [];
  for (let step = 0; step < there.length; step++) {
    await page.keyboard.press('Shift+Tab');
    back.push(
      await page.evaluate(() =>
        [...document.querySelectorAll('*')].indexOf(document.activeElement ?? document.body),
      ),
    );
  }
  expect(back.toReversed()).toEqual(there);
});

describe.each([
  [1280, '.header-navigation .menu > summary'],
  [360, '.site-menu > summary'],
] as const)('a menu at %i px', (width, handle) => {
  it('opens with Enter, is entered by Tab, and Escape gives the focus back', async () => {
    const page = await opened('contact', { viewport: { width, height: 740 } });
    const summary = page.locator(handle).first();
    await summary.focus();
    await page.keyboard.press('Enter');
    const menu = summary.locator('xpath=..');
    expect(await menu.getAttribute('open')).not.toBeNull();
    await page.keyboard.press('Tab');
    expect(await menu.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => menu.getAttribute('open')).toBeNull();
    expect(await summary.evaluate((one) => one === document.activeElement)).toBe(true);
  });
});

it.each([
  ['a dialog', '[data-bs-toggle="modal"]', '.modal.show'],
  ['the search dialog', '[data-search-open]', '.search-dialog[open]'],
])('%s takes the focus, keeps it, and gives it back on Escape', async (_, opener, dialog) => {
  const page = await opened('interactive-parts');
  const button = page.locator(opener).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await page.locator(dialog).waitFor();
  const isInside = () =>
    page.evaluate((at) => document.activeElement?.closest(at) !== null, dialog);
  await expect.poll(isInside).toBe(true);
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab');
    // Between the last and the first the focus may lie with the browser itself.
    const outside = await page.evaluate(
      (at) => document.activeElement !== document.body && !document.activeElement?.closest(at),
      dialog,
    );
    expect(outside).toBe(false);
  }
  await page.keyboard.press('Escape');
  await page.locator(dialog).waitFor({ state: 'hidden' });
  await expect.poll(() => button.evaluate((one) => one === document.activeElement)).toBe(true);
});
