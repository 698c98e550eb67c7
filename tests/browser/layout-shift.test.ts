import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { kindsOfPages } from '../../src/screenshots/kinds-of-pages.ts';
import { serveSite } from '../support/site-server.ts';
import { browserPages } from './browser-pages.ts';

const site = await serveSite();
afterAll(site.close);
const open = browserPages();

/** What a script changes in a page, and so could move. */
const changed: readonly [name: string, mark: string][] = [
  ['tiles with a filter', 'class="tile-filter"'],
  ['tables that sort', 'data-part="tables"'],
  ['tables of tools below the text', 'class="data-table"'],
];
const pages = [
  ...kindsOfPages(site.pages),
  ...changed.map(([name, mark]) => ({
    name,
    file: site.pages.find(({ html }) => html.includes(mark))?.file ?? `no page has ${mark}`,
  })),
];

describe.each([412, 1280])('%i pixels wide, nothing moves', (width) => {
  it.each(pages)('on a page of the kind "$name"', async ({ file }) => {
    const page = await open({ viewport: { width, height: 823 } });
    await watchShifts(page);
    // Scripts come when the page has been seen without them; of fonts other tests tell.
    await page.route(/\/fonts\//, (route) => route.abort());
    await page.route(/(?<!\/before-paint\.\w+)\.js$/, async (route) => {
      await page.waitForFunction(
        () => performance.getEntriesByName('first-contentful-paint').length > 0,
      );
      await frames(page);
      await route.continue();
    });
    const served = site.pages.find((one) => one.file === file);
    await page.goto(served?.address ?? file);
    await page.waitForLoadState('networkidle');
    await frames(page);
    expect(await page.evaluate(() => window.layoutShifts)).toEqual([]);
  });
});

declare global {
  interface Window {
    layoutShifts: string[];
  }
}

/** Collects what moved without the reader (W3C, "Layout Instability API"). */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    interface Shift extends PerformanceEntry {
      value: number;
      sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
    }
    window.layoutShifts = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        const moved = sources.map(
          ({ node, previousRect: from, currentRect: to }) =>
            `${node instanceof Element ? `${node.localName}.${node.className}` : node?.textContent} ${from.x},${from.y} to ${to.x},${to.y}`,
        );
        window.layoutShifts.push(`${value.toFixed(4)}: ${moved.join('; ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

const frames = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
