import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** Which pictures are taken, and where they go. */
export interface Screenshots {
  pages: readonly { name: string; address: string }[];
  widths: readonly number[];
  themes: readonly ('light' | 'dark')[];
  outDir: string;
  /** Told of each picture's path. */
  onPicture: (path: string) => void;
}

/** Takes pictures of whole pages, and of the home page with its search opened. */
export async function takeScreenshots(browser: Browser, shots: Screenshots): Promise<void> {
  for (const colorScheme of shots.themes) {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const { name, address } of shots.pages) {
      await page.goto(address);
      await waitForPictures(page);
      for (const width of shots.widths) {
        await page.setViewportSize({ width, height: 900 });
        const path = (kind: string) => join(shots.outDir, `${kind}-${width}-${colorScheme}.png`);
        await page.mouse.move(0, 0);
        await page.screenshot({ path: path(name), fullPage: true });
        shots.onPicture(path(name));
        const button = page.locator('[data-search-open]');
        if (name !== 'home' || !(await button.isVisible())) continue;
        await button.click();
        await page.locator('.search-dialog .search-input').fill('data');
        await page.locator('.search-dialog .search-results li').first().waitFor();
        await page.screenshot({ path: path('search-opened') });
        shots.onPicture(path('search-opened'));
        await page.keyboard.press('Escape');
        await button.blur();
      }
    }
    await context.close();
  }
}

/** What is loaded late, for a reader who scrolls, is loaded at once. */
async function waitForPictures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    // A picture that is missing is seen to be missing.
    await Promise.allSettled([...document.images].map((image) => image.decode()));
    await document.fonts.ready;
  });
}
