import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { serveSite } from '../support/site-server.ts';
import { arrive, browserPages } from './browser-pages.ts';
import { fontName } from './font-name.ts';

const site = await serveSite();
afterAll(site.close);
const open = browserPages();

const narrow = { viewport: { width: 360, height: 740 } };

async function home(options?: Parameters<typeof open>[0]): Promise<Page> {
  const page = await open(options);
  await arrive(page, site.at(''));
  return page;
}

const isOpen = (menu: Locator) => menu.evaluate((details: HTMLDetailsElement) => details.open);

/** What has the focus, as text. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent.trim().replace(/\s+/g, ' '));

const bar = (page: Page) => page.locator('.header-navigation .menu');

describe('the home page', () => {
  it('has its one h1, the brand and the main navigation', async () => {
    const page = await home();
    expect(await page.title()).toBe('1+MG Framework');
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(true);
    expect(await bar(page).locator('summary').allInnerTexts()).toEqual([
      'Framework',
      'Applying it',
      'About',
      'Contribute',
    ]);
  });

  it('begins with a skip link, which moves the focus to the content', async () => {
    const page = await home();
    await page.keyboard.press('Tab');
    const link = page.locator('.skip-link');
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await link.boundingBox())?.height, 'height when focused').toBeGreaterThan(24);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('How to use the Framework');
  });

  it.each([
    ['a wide screen in light', { colorScheme: 'light' }],
    ['a wide screen in dark', { colorScheme: 'dark' }],
    ['a narrow screen', narrow],
  ] as const)('shows the focus at each tab stop of %s', async (_, options) => {
    const page = await home(options);
    const { stops, hidden } = await tabStops(page);
    expect(stops).toContain('Skip to content');
    expect(stops).toContain('Source code');
    expect(stops.length).toBeGreaterThan(15);
    expect(hidden).toEqual([]);
  });
});

/** Tabs through a page; `hidden` are the stops without an outline of their own or around their tile. */
async function tabStops(page: Page): Promise<{ stops: string[]; hidden: string[] }> {
  const stops: string[] = [];
  const hidden: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body || element.hasAttribute('data-seen')) return;
      element.setAttribute('data-seen', '');
      const box = element.getBoundingClientRect();
      const isOutlined = [undefined, '::before', '::after'].some((pseudo) => {
        const { outlineStyle, outlineWidth, content } = getComputedStyle(element, pseudo);
        if (pseudo && content === 'none') return false;
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      });
      const isSeen = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
      const name = element.getAttribute('aria-label') ?? element.textContent;
      return { name: name.trim().replace(/\s+/g, ' '), isVisible: isOutlined && isSeen };
    });
    if (!stop) return { stops, hidden };
    stops.push(stop.name);
    if (!stop.isVisible) hidden.push(stop.name);
  }
}

describe('the menus of a wide screen', () => {
  it.each(['Enter', 'Space'])('open by %s; Escape closes and gives the focus back', async (key) => {
    const page = await home();
    const menu = bar(page).first();
    for (const stop of ['Skip to content', '1+MG Framework', 'Framework']) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe(stop);
    }
    await page.keyboard.press(key);
    expect(await isOpen(menu)).toBe(true);
    expect(await menu.getByRole('link').first().isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Governance and ELSI');
    await page.keyboard.press('Escape');
    expect(await isOpen(menu)).toBe(false);
    expect(await focused(page)).toBe('Framework');
  });

  it('follow the arrow keys, Home and End', async () => {
    const page = await home();
    await bar(page).first().locator('summary').focus();
    for (const [key, reached] of [
      ['ArrowRight', 'Applying it'],
      ['ArrowLeft', 'Framework'],
      ['ArrowLeft', 'Contribute'],
      ['ArrowRight', 'Framework'],
      ['End', 'Contribute'],
      ['Home', 'Framework'],
      ['ArrowDown', 'Governance and ELSI'],
      ['ArrowDown', 'Data and metadata'],
      ['ArrowUp', 'Governance and ELSI'],
      ['ArrowUp', 'Genomics into healthcare'],
      ['ArrowDown', 'Governance and ELSI'],
      ['End', 'Genomics into healthcare'],
      ['Home', 'Governance and ELSI'],
      ['ArrowRight', 'Applying it'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused(page), `after ${key}`).toBe(reached);
    }
    expect(await isOpen(bar(page).first()), 'a menu that was left').toBe(false);
  });

  it('are open one at a time, and close by a click elsewhere or by leaving', async () => {
    const page = await home();
    const [first, second] = [bar(page).nth(0), bar(page).nth(1)];
    await first.locator('summary').click();
    expect([await isOpen(first), await isOpen(second)]).toEqual([true, false]);
    await second.locator('summary').click();
    await expect.poll(() => isOpen(first)).toBe(false);
    expect(await isOpen(second)).toBe(true);
    await page.getByRole('heading', { level: 1 }).click();
    expect(await isOpen(second)).toBe(false);
    await second.locator('summary').click();
    const links = await second.getByRole('link').count();
    for (let stop = 0; stop <= links; stop++) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe("Let's talk genomics");
    expect(await isOpen(second)).toBe(false);
  });

  it('lead to their pages, and mark the current one', async () => {
    const page = await home();
    await bar(page).nth(2).locator('summary').click();
    await bar(page).nth(2).getByRole('link', { name: 'Contact' }).click();
    await page.waitForURL(site.at('contact'));
    const current = page.locator('.header-navigation [aria-current=page]');
    expect(await current.allTextContents()).toEqual(['Contact']);
  });
});

describe('the menu of a narrow screen', () => {
  it('opens by keyboard, holds the menus, and closes by Escape from the inside out', async () => {
    const page = await home(narrow);
    const panel = page.locator('.site-menu');
    const inner = panel.locator('.menu').first();
    expect(await page.locator('.header-navigation').isVisible()).toBe(false);

    await panel.locator(':scope > summary').focus();
    await page.keyboard.press('Enter');
    expect(await isOpen(panel)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Framework');
    await page.keyboard.press('Space');
    expect([await isOpen(panel), await isOpen(inner)]).toEqual([true, true]);
    expect(await inner.getByRole('link').first().isVisible()).toBe(true);

    await page.keyboard.press('Escape');
    expect([await isOpen(panel), await isOpen(inner)]).toEqual([true, false]);
    expect(await focused(page)).toBe('Framework');
    await page.keyboard.press('Escape');
    expect(await isOpen(panel)).toBe(false);
    expect(await focused(page)).toBe('Menu');
  });

  it('fits the screen and leads on', async () => {
    const page = await home(narrow);
    await page.locator('.site-menu > summary').click();
    for (const summary of await page.locator('.site-menu .menu > summary').all()) {
      await summary.click();
      const box = await page.locator('.site-menu-panel').boundingBox();
      expect(box).toMatchObject({ x: 0, width: 360 });
      expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(360);
    }
    await page.locator('.site-menu').getByRole('link', { name: 'Markdown guide' }).click();
    await page.waitForURL(site.at('markdown-guide'));
  });
});

describe('an address without a page', () => {
  it('shows the page for that, styled and with the way home, however deep', async () => {
    const page = await open();
    const answer = await page.goto(site.at('there/is/no/such-page'));
    expect(answer?.status()).toBe(404);
    expect(await page.locator('.site-header').evaluate((e) => getComputedStyle(e).zIndex)).toBe(
      '20',
    );
    await page.locator('main .btn').click();
    await page.waitForURL(site.at(''));
  });
});

it.each(['', 'data-protection', 'consent', 'tools-and-resources', 'contributors'])(
  'the page %j fetches the fonts that it preloads, and no other',
  async (path) => {
    const page = await open(narrow);
    const fetched = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fetched.add(fontName(request.url()));
    });
    await arrive(page, site.at(path));
    expect([...fetched]).toEqual(['framework-sans-basic.woff2', 'framework-sans-basic-bold.woff2']);
  },
);
