import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { serveSite } from '../support/site-server.ts';
import { browserPages } from './browser-pages.ts';

const site = await serveSite();
afterAll(site.close);
const open = browserPages();

const folder = join(import.meta.dirname, 'screenshots');
mkdirSync(folder, { recursive: true });

const pages = ['index', 'about-the-framework', 'markdown-guide', '404'];
const widths = [360, 768, 1280];

/** Pictures for people to look at. What a machine can tell is only that they are not blank. */
describe.each(['light', 'dark'] as const)('screenshots in %s', (colorScheme) => {
  it.each(pages)('of %s show something', async (name) => {
    const page = await open({ colorScheme });
    await page.goto(site.at(name === 'index' ? '' : name));
    await page.evaluate(async () => {
      for (const image of document.images) image.loading = 'eager';
      await Promise.all([...document.images].map((image) => image.decode()));
      await document.fonts.ready;
    });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      // Chromium cannot take a picture while it is still painting the new size.
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
      const file = `${name}-${width}-${colorScheme}.png`;
      const picture = await page.screenshot({ path: join(folder, file), fullPage: true });
      expect(picture.length, `bytes of ${file}`).toBeGreaterThan(8_000);
      expect(await coloursOf(page, picture), `colours of ${file}`).toBeGreaterThan(20);
    }
  });
});

function coloursOf(page: Page, picture: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const side = 128;
    const context = new OffscreenCanvas(side, side).getContext('2d');
    context?.drawImage(bitmap, 0, 0, side, side);
    const pixels = context?.getImageData(0, 0, side, side).data ?? [];
    return new Set(new Uint32Array(Uint8Array.from(pixels).buffer)).size;
  }, picture.toString('base64'));
}
