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
const long = text(
  '# A long page',
  '',
  '![A field](/assets/large.jpg)',
  '',
  '{% include image.html file="assets/large.jpg" alt="A smaller field" max-width="40em" %}',
  '',
  '<img src="/assets/large.jpg" alt="A small field" width="240">',
  '',
  ...['One', 'Two', 'Three', 'Four'].flatMap((title) => [`## ${title}`, '', 'Words.', '']),
);
const start = text(
  '---',
  'title: Start',
  'hero: { title: Fields, image: assets/large.jpg, image_alt: A field }',
  '---',
  '',
  '![A field](/assets/large.jpg)',
);
const folder = sharedFolder();
writeFiles(folder, {
  '_data/site.yml': 'title: Pictures\n',
  'content/index.md': page,
  'content/words.md': text('# Words', '', 'Nothing but words.'),
  'content/start.md': start.replace('title: Start', 'title: Start\nlayout: home'),
  'content/section/index.md': '# A section\n\n![A field](/assets/large.jpg)\n',
  'content/section/long.md': long,
  'content/section/contents.md': long.replace(
    '# A long page',
    '---\ntitle: No contents\ntoc: false\n---\n',
  ),
  'assets/large.jpg': await jpeg(2400, 1500),
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
      /\/sub\/assets\/theme\/pictures\/field-[0-9a-f]+-720\.webp$/,
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
    await dialog.waitFor();
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

describe.each([
  ['a telephone', 360, 2],
  ['a tablet', 820, 1],
  ['a small window', 1100, 1],
  ['a window', 1280, 1],
  ['a wide window', 1920, 1],
])('%s, %i pixels wide', (_, width, deviceScaleFactor) => {
  it.each(['start', 'section', 'long', 'contents'])(
    'fetches no wider versions than /%s shows',
    async (path) => {
      const at = await open({ viewport: { width, height: 800 }, deviceScaleFactor });
      await at.goto(site.at(path));
      const pictures = await at.evaluate(async () => {
        const shown = [...document.querySelectorAll('img')].filter((img) => img.clientWidth > 0);
        for (const img of shown) img.loading = 'eager';
        await Promise.all(shown.map((img) => img.decode()));
        return shown.map((img) => {
          const srcset = img.parentElement?.querySelector('source')?.srcset ?? '';
          const widths = Array.from(srcset.matchAll(/ (\d+)w/g), ([, wide]) => Number(wide));
          const needed = img.clientWidth * devicePixelRatio;
          return {
            alt: img.alt,
            needed,
            best: widths.find((wide) => wide >= needed - 8) ?? widths.at(-1),
            chosen: Number(/-(\d+)\.webp$/.exec(img.currentSrc)?.[1]),
          };
        });
      });
      expect(pictures.length).toBeGreaterThan(0);
      for (const { alt, needed, best, chosen } of pictures) {
        expect({ alt, needed, chosen }).toEqual({ alt, needed, chosen: best });
      }
    },
  );
});

describe('a page without pictures', () => {
  it('loads no script for them', async () => {
    const at = await open();
    await at.goto(site.at('words'));
    expect(await at.locator('template[data-part=pictures]').count()).toBe(0);
  });
});
