import { afterAll, describe, expect, it } from 'vitest';
import { serveSite } from '../support/site-server.ts';
import { browserPages } from './browser-pages.ts';

const site = await serveSite();
afterAll(site.close);
const open = browserPages();

const wide = { javaScriptEnabled: false } as const;
const narrow = { ...wide, viewport: { width: 360, height: 740 } };

describe('without JavaScript', () => {
  it.each(site.pages)('$file shows its title and its text', async ({ address }) => {
    const page = await open(wide);
    await page.goto(address);
    expect(await page.getByRole('heading', { level: 1 }).isVisible(), 'the title').toBe(true);
    const body = page.locator('.page-body');
    const isEmpty = (await body.innerHTML()).trim() === '';
    expect(await body.isVisible(), 'the body, unless it is empty').toBe(!isEmpty);
    expect(await page.locator('.theme-switch').isVisible(), 'the theme switch').toBe(false);
  });

  it('redirects still lead on', async () => {
    expect(site.redirects.length).toBeGreaterThan(0);
    for (const { address } of site.redirects) {
      const page = await open(wide);
      await page.goto(address);
      await page.locator('.page-body').waitFor();
      expect(page.url(), `from ${address}`).not.toBe(address);
    }
  });

  it.each([
    ['in the bar of a wide screen', wide, '.header-navigation'],
    ['in the menu of a narrow screen', narrow, '.site-menu'],
  ] as const)('menus open by click and by keyboard %s', async (_, options, scope) => {
    const page = await open(options);
    await page.goto(site.at(''));
    if (options === narrow) await page.locator('.site-menu > summary').click();
    const menu = page.locator(`${scope} .menu`).first();
    const summary = menu.locator('summary');
    const link = menu.getByRole('link').first();

    expect(await link.isVisible()).toBe(false);
    await summary.click();
    expect(await link.isVisible()).toBe(true);
    await summary.press('Enter');
    expect(await link.isVisible()).toBe(false);
    await summary.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(site.at('governance-elsi'));
  });

  it('the menu of a narrow screen opens by keyboard', async () => {
    const page = await open(narrow);
    await page.goto(site.at('contact'));
    await page.locator('.site-menu > summary').press('Enter');
    const panel = page.locator('.site-menu-panel');
    expect(await panel.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(true);
    expect(await panel.getByRole('navigation', { name: 'About' }).isVisible()).toBe(true);
  });

  it.each([
    ['light', 200, 255],
    ['dark', 0, 60],
  ] as const)('a system in %s has a background to match', async (colorScheme, least, most) => {
    const page = await open({ ...wide, colorScheme });
    await page.goto(site.at('contact'));
    const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const channels = colour.match(/\d+/g)?.slice(0, 3).map(Number) ?? [];
    expect(channels).toHaveLength(3);
    expect(Math.min(...channels), `background ${colour}`).toBeGreaterThanOrEqual(least);
    expect(Math.max(...channels), `background ${colour}`).toBeLessThanOrEqual(most);
  });
});
