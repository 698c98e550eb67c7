import { afterAll, describe, expect, it } from 'vitest';
import { serveSite, strictPolicy } from '../support/site-server.ts';
import { jpeg } from '../support/test-pictures.ts';
import { sharedFolder, text, writeFiles } from '../support/write-site.ts';
import { overflow, violations } from './axe-violations.ts';
import { browserPages } from './browser-pages.ts';
import { watch } from './watched-page.ts';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><title>A</title><path d="M0 0h40v20z"/></svg>';

const page = text(
  '---',
  'title: Pictures',
  '---',
  '',
  '![A grey field](/assets/field.jpg)',
  '',
  '{% include image.html file="assets/drawing.svg" alt="A triangle" caption="Half of a field" %}',
  '',
  '[![The same field](/assets/field.jpg)](/words)',
  '',
  '<img src="/assets/field.jpg" alt="" class="decoration">',
);
const folder = sharedFolder();
writeFiles(folder, {
  '_data/site.yml': 'title: Pictures\n',
  'content/index.md': page,
  'content/words.md': text('# Words', '', 'Nothing but words.'),
  'assets/field.jpg': await jpeg(1500, 900),
  'assets/drawing.svg': drawing,
});
const site = await serveSite({
  site: folder,
  base: '/sub/',
  headers: (html) => strictPolicy(html, "'self' 'wasm-unsafe-eval'"),
});
afterAll(() => site.close());
const open = browserPages();

const field = 'Open the whole picture: A grey field';

describe('a picture', () => {
  it('comes in a version that the screen needs, and takes its place before it comes', async () => {
    const at = await open();
    const complaints = await watch(at, site.origin);
    await at.route(/\.webp$/, () => {});
    await at.goto(site.at(''), { waitUntil: 'domcontentloaded' });
    const picture = at.locator('.page-body img').first();
    const box = () => picture.boundingBox();
    const before = await box();
    expect(before && before.width / before.height).toBeCloseTo(1500 / 900, 1);
    await at.unroute(/\.webp$/);
    await at.reload({ waitUntil: 'networkidle' });
    expect(await box()).toEqual(before);
    expect(await picture.evaluate((img) => (img as HTMLImageElement).currentSrc)).toMatch(
      /\/sub\/assets\/theme\/pictures\/field-[0-9a-f]+-1080\.webp$/,
    );
    expect(complaints).toEqual([]);
  });

  it('is opened as a whole and closed with the keyboard, and keeps the focus', async () => {
    const at = await open();
    const complaints = await watch(at, site.origin);
    await at.goto(site.at(''));
    const picture = at.getByRole('button', { name: field });
    await picture.focus();
    await at.keyboard.press('Enter');
    const dialog = at.getByRole('dialog', { name: 'A grey field' });
    await dialog.waitFor();
    const whole = dialog.getByRole('img', { name: 'A grey field' });
    expect(await whole.getAttribute('src')).toBe('/sub/assets/field.jpg');
    expect(await at.evaluate(() => document.activeElement?.textContent)).toBe('Close');
    expect(await violations(at)).toEqual([]);
    await dialog.getByRole('button', { name: 'Full size' }).press('Enter');
    expect(await whole.evaluate((img) => img.clientWidth)).toBe(1500);
    expect(await violations(at)).toEqual([]);
    await at.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await picture.evaluate((img) => img === document.activeElement)).toBe(true);
    await at.keyboard.press(' ');
    await dialog.waitFor();
    // It fits again.
    expect(await whole.evaluate((img) => img.clientWidth < innerWidth)).toBe(true);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(complaints).toEqual([]);
  });

  it('shows its caption, and a drawing as large as the screen', async () => {
    const at = await open();
    await at.goto(site.at(''));
    await at.getByRole('button', { name: 'Open the whole picture: A triangle' }).click();
    const dialog = at.getByRole('dialog', { name: 'A triangle' });
    expect(await dialog.getByText('Half of a field').isVisible()).toBe(true);
    const width = await dialog.getByRole('img').evaluate((img) => img.clientWidth);
    expect(width).toBeGreaterThan(1000);
    // Beside the picture, a click closes.
    await dialog.click({ position: { x: 4, y: 300 } });
    await dialog.waitFor({ state: 'hidden' });
  });

  it('in a link leads where the link leads, and decoration is no button', async () => {
    const at = await open();
    await at.goto(site.at(''));
    await at.locator('img[role=button]').nth(1).waitFor();
    expect(await at.locator('img[role=button]').count()).toBe(2);
    await at.getByRole('img', { name: 'The same field' }).click();
    await at.waitForURL(site.at('words'));
  });

  it('fits a telephone, light and dark', async () => {
    const at = await open();
    await at.setViewportSize({ width: 320, height: 640 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await at.emulateMedia({ colorScheme, forcedColors: 'none' });
      await at.goto(site.at(''));
      expect(await violations(at)).toEqual([]);
      await at.getByRole('button', { name: field }).click();
      expect(await violations(at)).toEqual([]);
      expect(await overflow(at)).toBe(0);
      const image = await at.locator('.picture-dialog img').boundingBox();
      expect(image && image.width <= 320 && image.height <= 640).toBe(true);
    }
  });
});

describe('a page without pictures', () => {
  it('loads no script for them', async () => {
    const at = await open();
    await at.goto(site.at('words'));
    expect(await at.locator('script[data-part=pictures]').count()).toBe(0);
  });
});
