import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, onTestFinished } from 'vitest';
import { startBrowser } from './browser.ts';

/**
 * One browser for a test file. Gives back what opens a page in a context of its own,
 * which is closed when the test has ended. Nothing moves, so that nothing has to be waited for.
 */
export function browserPages(): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
    return () => browser.close();
  });
  return async (options) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(10_000);
    onTestFinished(() => context.close());
    return context.newPage();
  };
}

/**
 * Goes to an address, and on when the scripts of its page have run, as far as it has any: they come
 * after its text, and what is done before happens late.
 */
export async function arrive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await scriptsHaveRun(page);
}

/** Waits until the page keeps no longer what a reader does for its scripts (before-paint.ts). */
export async function scriptsHaveRun(page: Page): Promise<void> {
  await page.waitForFunction(() => window.onclick === null);
}
