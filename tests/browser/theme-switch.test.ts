import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { serveSite } from '../support/site-server.ts';
import { arrive, browserPages, scriptsHaveRun } from './browser-pages.ts';

const site = await serveSite();
afterAll(site.close);
const open = browserPages();

/** The home page on a system in light or dark. */
async function home(colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await open({ colorScheme });
  await arrive(page, site.at(''));
  return page;
}

/** The theme that is on, and what the button says of it. */
const theme = async (page: Page) => {
  const button = page.getByRole('button', { name: 'Dark theme' });
  return [
    await page.locator('html').getAttribute('data-bs-theme'),
    await button.getAttribute('aria-pressed'),
  ];
};

describe('the theme switch', () => {
  const light = ['light', 'false'];
  const dark = ['dark', 'true'];

  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)('follows a system in %s as long as nothing is chosen', async (scheme, expected) => {
    const page = await home(scheme);
    expect(await theme(page)).toEqual(expected);
    await arrive(page, site.at('contact'));
    expect(await theme(page)).toEqual(expected);
    const changed = scheme === 'light' ? dark : light;
    await page.emulateMedia({ colorScheme: scheme === 'light' ? 'dark' : 'light' });
    await expect.poll(() => theme(page)).toEqual(changed);
  });

  it.each([
    ['light', light, dark],
    ['dark', dark, light],
  ] as const)('keeps a choice against a system in %s', async (scheme, before, after) => {
    const page = await home(scheme);
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const first = await background();
    expect(await theme(page)).toEqual(before);
    await page.getByRole('button', { name: 'Dark theme' }).focus();
    await page.keyboard.press('Enter');
    expect(await theme(page)).toEqual(after);
    expect(await background()).not.toBe(first);
    await page.reload();
    await scriptsHaveRun(page);
    expect(await theme(page), 'after a reload').toEqual(after);
    await arrive(page, site.at('about-the-framework'));
    expect(await theme(page), 'on another page').toEqual(after);
    await page.getByRole('button', { name: 'Dark theme' }).click();
    expect(await theme(page), 'switched back').toEqual(before);
  });
});
