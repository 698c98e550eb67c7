import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../support/run.ts';
import { serveSite, strictPolicy } from '../support/site-server.ts';
import { overflow, violations } from './axe-violations.ts';
import { browserPages } from './browser-pages.ts';

const site = await serveSite({
  site: join(root, 'tests/fixtures/sites/components'),
  base: '/sub/',
  headers: (html) => strictPolicy(html, "'self' 'wasm-unsafe-eval'"),
});
afterAll(site.close);
const open = browserPages();

const titles = (page: Page) =>
  page.locator('.tiles').first().locator('.tile:visible .tile-title').allInnerTexts();

describe('tiles', () => {
  it('are filtered by keyboard, by text and by supporter together', async () => {
    const page = await open();
    await page.goto(site.at('tiles'));
    const text = page.getByRole('searchbox', { name: 'Filter by text' });
    const supporter = page.getByRole('combobox', { name: 'Filter by supporter' });
    const status = page.getByRole('status').filter({ hasText: 'pages are shown' });
    await text.waitFor();
    expect(await titles(page)).toEqual(['Ash', 'Oak', 'birch in small letters']);

    await text.focus();
    await page.keyboard.type('eclair ASH');
    expect(await titles(page)).toEqual(['Ash']);
    expect(await status.innerText()).toBe('1 of 3 pages are shown');

    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    expect(await titles(page)).toHaveLength(3);

    await page.keyboard.press('Tab');
    expect(await supporter.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('Tree');
    expect(await titles(page)).toEqual(['Oak']);
    await text.fill('birch');
    expect(await titles(page)).toEqual([]);
    expect(await status.innerText()).toBe('0 of 3 pages are shown');
  });

  it('lead to their pages as a whole, and to supporters within', async () => {
    const page = await open();
    await page.goto(site.at('tiles'));
    const oak = page.locator('.tile', { hasText: 'Oak' }).first();
    await oak.getByRole('link', { name: 'Belgium' }).click();
    await page.waitForURL(site.at('be'));
    await page.goBack();
    await oak.click({ position: { x: 8, y: 8 } });
    await page.waitForURL(site.at('oak'));
  });

  it('are all there without JavaScript, and nothing that does not work', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(site.at('tiles'));
    expect(await titles(page)).toHaveLength(3);
    expect(await page.locator('.tile-filter').isVisible()).toBe(false);
  });
});

describe('news and events', () => {
  it.each([true, false])('long texts unfold by keyboard, with script: %s', async (script) => {
    const page = await open({ javaScriptEnabled: script });
    await page.goto(site.at('news'));
    const text = page.getByText('and the last.');
    const handle = page.getByText('View description');
    if (script) await page.locator('.fold-handle [aria-expanded]').waitFor();
    expect(await text.isVisible()).toBe(false);
    await handle.press('Enter');
    expect(await text.isVisible()).toBe(true);
    if (!script) return;
    await handle.press('Space');
    expect(await text.isVisible()).toBe(false);
    expect(await handle.getAttribute('aria-expanded')).toBe('false');
  });

  it("are split again at the reader's day", async () => {
    const page = await open();
    await page.clock.setFixedTime(new Date('2098-06-01T12:00:00'));
    await page.goto(site.at('events'));
    const names = (index: number) =>
      page.locator('.events').nth(index).locator('.entry:visible .entry-name').allInnerTexts();
    await expect.poll(() => names(1)).toEqual(['Next meeting', 'Spring meeting', 'Past meeting']);
    expect(await names(0)).toEqual(['Far meeting']);
    await page.clock.setFixedTime(new Date('2100-06-01T12:00:00'));
    await page.reload();
    await expect.poll(() => page.getByText('Upcoming events').isVisible()).toBe(false);
  });
});

describe('the name of a tool', () => {
  it('opens its card by keyboard, and Escape gives the focus back', async () => {
    const page = await open();
    await page.goto(site.at('oak'));
    const name = page.getByRole('button', { name: 'Saw', exact: true });
    await name.waitFor();
    await name.press('Enter');
    const card = page.getByRole('dialog', { name: 'Saw' });
    expect(await card.isVisible()).toBe(true);
    expect(await name.getAttribute('aria-expanded')).toBe('true');
    expect(await card.getByRole('link', { name: 'Belgian saw' }).isVisible()).toBe(true);
    expect(
      await card
        .getByRole('link', { name: 'Website' })
        .evaluate((element) => element === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    expect(await name.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Space');
    expect(await card.isVisible()).toBe(true);
  });

  it.each([360, 1280])('opens by pointer and stays in a window of %i px', async (width) => {
    const page = await open({ viewport: { width, height: 700 } });
    await page.goto(site.at('oak'));
    for (const tool of ['Saw', 'axe', 'Chisel']) {
      const name = page.getByRole('button', { name: tool, exact: true });
      await name.click();
      const box = await page.getByRole('dialog', { name: tool }).boundingBox();
      const at = await name.boundingBox();
      expect(box?.x, tool).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0), tool).toBeLessThanOrEqual(width);
      expect(Math.abs((box?.y ?? 0) - (at?.y ?? 0)), tool).toBeLessThan(60);
      await page.getByRole('button', { name: 'Close' }).click();
    }
  });

  it('is a plain link without JavaScript', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(site.at('oak'));
    const link = page.locator('.page-body').getByRole('link', { name: 'Saw', exact: true }).first();
    expect(await page.getByText('Belgian saw').count()).toBe(1);
    await link.click();
    await page.waitForURL(site.at('tables#tool-saw'));
    const row = page.locator('tr:target');
    expect(await row.isVisible()).toBe(true);
    expect(await row.getByRole('link', { name: 'Saw' }).getAttribute('href')).toBe(
      'https://saw.example.org/',
    );
  });
});

describe('people in a row', () => {
  it('are reached by keyboard and scroll', async () => {
    const page = await open({ viewport: { width: 360, height: 700 } });
    await page.goto(site.at('people'));
    const row = page.getByRole('region', { name: 'People' });
    await row.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => row.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('axe finds nothing in an open card', async () => {
    const page = await open({ colorScheme, bypassCSP: true });
    await page.goto(site.at('oak'));
    await page.getByRole('button', { name: 'Saw', exact: true }).click();
    expect(await violations(page)).toEqual([]);
  });

  it.each(site.pages)('axe finds nothing on $file, and nothing sticks out', async ({ address }) => {
    const page = await open({ colorScheme, bypassCSP: true });
    await page.goto(address);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `at ${width} px`).toBe(0);
      expect(await violations(page), `at ${width} px`).toEqual([]);
    }
  });
});
