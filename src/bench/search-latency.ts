import type { Browser, Page } from 'playwright-core';

/** Milliseconds, as the reader's browser sees them. */
export interface SearchLatency {
  /** From the keys that open the dialog to its first paint. */
  open: number;
  /** From the first letter ever typed to the first results: fetches scripts, WebAssembly and index. */
  cold: number;
  /** From each later key to its results on the screen. */
  keys: number[];
}

/**
 * Opens search in a fresh browser window and types queries key by key, each key when the results of
 * the one before are painted.
 * @param pause milliseconds between the opened dialog and the first key
 */
export async function searchLatency(
  browser: Browser,
  address: string,
  queries: readonly string[],
  { pause = 0 } = {},
): Promise<SearchLatency> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(watch);
    await page.keyboard.press('Control+k');
    const open = await next(page);
    await page.waitForTimeout(pause);
    const times: number[] = [];
    for (const query of queries) {
      await page.keyboard.press('Control+a');
      for (const key of query) {
        await page.keyboard.press(key === ' ' ? 'Space' : key);
        times.push(await next(page));
      }
    }
    const [cold = 0, ...keys] = times;
    return { open, cold, keys };
  } finally {
    await context.close();
  }
}

interface Watched {
  painted: number[];
}

/** Runs in the page: notes the time from each key to the paint of what it brings about. */
function watch(): void {
  const painted: number[] = [];
  (globalThis as unknown as Watched).painted = painted;
  let pressed = 0;
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true);
  // Callbacks stand in place: what runs TypeScript here would name them by a helper that pages lack.
  const observer = new MutationObserver((changes) => {
    // The dialog is fetched when it is opened for the first time.
    const shown = '.search-dialog, .search-results';
    if (!changes.some(({ target }) => (target as Element).matches(shown))) return;
    const from = pressed;
    // A task after the frame's callbacks runs when the frame is painted.
    requestAnimationFrame(() => setTimeout(() => painted.push(performance.now() - from)));
  });
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['open'] });
}

async function next(page: Page): Promise<number> {
  await page.waitForFunction(() => (globalThis as unknown as Watched).painted.length > 0, null, {
    polling: 25,
  });
  return page.evaluate(() => (globalThis as unknown as Watched).painted.shift() ?? 0);
}
