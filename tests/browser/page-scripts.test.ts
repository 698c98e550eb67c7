import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { fixtureSite } from '../support/run.ts';
import { serveSite, strictPolicy } from '../support/site-server.ts';
import { overflow, violations } from './axe-violations.ts';
import { arrive, browserPages } from './browser-pages.ts';
import { watch } from './watched-page.ts';

const site = await serveSite({
  site: fixtureSite('page-scripts'),
  base: '/sub/',
  headers: (html) => strictPolicy(html, "'self' 'wasm-unsafe-eval'"),
});
afterAll(site.close);
const open = browserPages();

const loaded = (file: string) => {
  const { html = '' } = site.pages.find((page) => page.file === `${file}.html`) ?? {};
  return {
    scripts: [...html.matchAll(/<template [^>]*data-part="(\w+)"/g)].map(([, part]) => part),
    styles: [...html.matchAll(/<link rel="stylesheet" href="[^"]*\/(\w+)\.\w+\.css"/g)].map(
      ([, name]) => name,
    ),
  };
};

describe('a page loads', () => {
  it.each([
    ['index', [], ['site']],
    ['folds', ['collapse', 'tab'], ['bootstrap', 'classes', 'site']],
    ['over', ['dropdown', 'modal', 'popover', 'tooltip'], ['bootstrap', 'site']],
    ['slides', ['alert', 'carousel'], ['bootstrap', 'classes', 'site']],
  ])('what it needs: %s', (file, scripts, styles) => {
    expect(loaded(file)).toEqual({ scripts, styles });
  });

  it('Popper only where something is placed', async () => {
    for (const [path, places] of [
      ['folds', false],
      ['slides', false],
      ['over', true],
    ] as const) {
      const page = await open();
      const scripts: Promise<string>[] = [];
      page.on('response', (response) => {
        if (response.url().endsWith('.js')) scripts.push(response.text());
      });
      await arrive(page, site.at(path));
      const all = (await Promise.all(scripts)).join('\n');
      expect(all.includes('preventOverflow'), path).toBe(places);
    }
  });
});

/** Opens a page and fails on any complaint. */
async function opened(path: string, options?: Parameters<typeof open>[0]): Promise<Page> {
  const page = await open(options);
  const complaints = await watch(page, site.origin);
  await arrive(page, site.at(path));
  onTestFinished(() => expect(complaints).toEqual([]));
  return page;
}

describe('with a script', () => {
  it('texts unfold by keyboard, one of an accordion at a time', async () => {
    const page = await opened('folds');
    const more = page.getByRole('button', { name: 'More' });
    expect(await page.getByText('What was folded.').isVisible()).toBe(false);
    await more.press('Enter');
    await expect.poll(() => page.getByText('What was folded.').isVisible()).toBe(true);
    expect(await more.getAttribute('aria-expanded')).toBe('true');
    await page.getByRole('button', { name: 'Second question' }).press('Space');
    await expect.poll(() => page.getByText('Second answer').isVisible()).toBe(true);
    await expect.poll(() => page.getByText('First answer').isVisible()).toBe(false);
  });

  it('tabs change with arrow keys', async () => {
    const page = await opened('folds');
    await page.getByRole('tab', { name: 'One' }).press('ArrowRight');
    await expect.poll(() => page.getByText('Text of the second tab.').isVisible()).toBe(true);
    expect(await page.getByText('Text of the first tab.').isVisible()).toBe(false);
    expect(
      await page
        .getByRole('tab', { name: 'Two' })
        .evaluate((tab) => tab === document.activeElement),
    ).toBe(true);
  });

  it('tooltips come with the focus and go with Escape', async () => {
    const page = await opened('over');
    for (const [name, said] of [
      ['a tooltip', 'Said in a few words'],
      ['plain text', 'Plain text has it too'],
    ] as const) {
      await page.locator('[data-bs-toggle=tooltip]', { hasText: name }).focus();
      await expect.poll(() => page.getByRole('tooltip', { name: said }).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.getByRole('tooltip').count()).toBe(0);
    }
  });

  it('popovers open at a click, hold no harmful HTML, and go with Escape', async () => {
    const page = await opened('over');
    await page.getByRole('button', { name: 'A popover' }).press('Enter');
    await expect.poll(() => page.getByText('What the popover says').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.popover').count()).toBe(0);
    await page.getByRole('button', { name: 'With HTML' }).click();
    const popover = page.locator('.popover');
    await popover.getByText('Bold').waitFor();
    expect(await popover.locator('b').count()).toBe(1);
    expect(await popover.locator('script, [onclick], [href^=javascript]').count()).toBe(0);
    expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false);
  });

  it('menus open and close by keyboard', async () => {
    const page = await opened('over');
    const menu = page.getByRole('button', { name: 'A menu' });
    await menu.press('Enter');
    await page.keyboard.press('ArrowDown');
    const first = page.getByRole('link', { name: 'Folds', exact: true }).last();
    await expect.poll(() => first.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => first.isVisible()).toBe(false);
    expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('a dialog has a name, keeps the focus, and gives it back', async () => {
    const page = await opened('over');
    const opener = page.getByRole('button', { name: 'Open the dialog' });
    await opener.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Title of the dialog' });
    await dialog.waitFor();
    await expect
      .poll(() => dialog.evaluate((element) => element.contains(document.activeElement)))
      .toBe(true);
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Tab');
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    // It lies over everything: a click on it reaches it.
    await dialog.getByText('Text of the dialog.').click();
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.isVisible()).toBe(false);
    await expect
      .poll(() => opener.evaluate((button) => button === document.activeElement))
      .toBe(true);
  });

  it('slides stand still until the reader starts them', async () => {
    const page = await opened('slides');
    const slide = () => page.locator('.carousel-item.active').innerText();
    await page.waitForTimeout(1200);
    expect(await slide()).toBe('Slide one');
    await page.locator('.carousel').hover();
    await page.mouse.move(5, 5);
    await page.getByRole('button', { name: 'Next' }).press('Enter');
    await expect.poll(slide).toBe('Slide two');
    await page.waitForTimeout(1200);
    expect(await slide()).toBe('Slide two');
    await page.getByRole('button', { name: 'Start moving' }).press('Enter');
    await expect.poll(slide).not.toBe('Slide two');
    await page.getByRole('button', { name: 'Stop moving' }).press('Enter');
    const stopped = await slide();
    await page.waitForTimeout(1200);
    expect(await slide()).toBe(stopped);
  });

  it('an arrow of slides has a ring when it has the focus', async () => {
    const page = await opened('slides');
    await page.getByRole('button', { name: 'Previous' }).focus();
    await page.keyboard.press('Tab');
    const ring = await page
      .getByRole('button', { name: 'Next' })
      .evaluate((arrow) => getComputedStyle(arrow).outline);
    expect(ring).toMatch(/solid 3px/);
  });

  it('a notice is taken away', async () => {
    const page = await opened('slides');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => page.getByText('A notice.').count()).toBe(0);
  });
});

describe('without a script', () => {
  it.each([
    [
      'folds',
      [
        'What was folded.',
        'First answer.',
        'a link',
        'Text of the first tab.',
        'Text of the second tab.',
      ],
    ],
    ['over', ['Title of the dialog', 'Text of the dialog.', 'Folds', 'Slides']],
    ['slides', ['Slide one', 'Slide two', 'Slide three']],
  ])('all is there: %s', async (path, texts) => {
    const page = await opened(path, { javaScriptEnabled: false });
    const body = page.locator('.page-body');
    for (const text of texts) {
      expect(await body.getByText(text, { exact: true }).first().isVisible(), text).toBe(true);
    }
    expect(await body.locator('.btn-close:visible, .carousel-control-next:visible').count()).toBe(
      0,
    );
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await overflow(page)).toBe(0);
  });
});

it('folded texts and all tabs are printed', async () => {
  const page = await opened('folds');
  await page.emulateMedia({ media: 'print' });
  for (const text of ['What was folded.', 'Text of the second tab.']) {
    expect(await page.getByText(text).isVisible(), text).toBe(true);
  }
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(['folds', 'over', 'slides'])('axe finds nothing on %s', async (path) => {
    const page = await open({
      colorScheme,
      bypassCSP: true,
      viewport: { width: 360, height: 740 },
    });
    await arrive(page, site.at(path));
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    if (path !== 'over') return;
    await page.getByRole('button', { name: 'A popover' }).click();
    await page.locator('.popover.show').waitFor();
    expect(await violations(page), 'with a popover').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Open the dialog' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await violations(page), 'with a dialog').toEqual([]);
  });
});
