import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { serveSite, strictPolicy, type ServedSite } from '../support/site-server.ts';
import { browserPages } from './browser-pages.ts';

// Under "/" pages are visited with the policy of their own: own-policy.test.ts.
const sites = [await serveSite({ headers: strictPolicy, base: '/framework/' })];
afterAll(() => sites.forEach((site) => site.close()));
const open = browserPages();

describe.each(sites)('every page under $base, served with a strict policy', (site) => {
  it.each(site.pages)('$file loads without a complaint, light and dark', async ({ address }) => {
    const page = await open({ colorScheme: 'light' });
    const complaints = await watch(page, site);
    await page.goto(address);
    await loadPictures(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    // A reload breaks off what is still on its way.
    await page.waitForLoadState('networkidle');
    // What scripts fetch afterwards counts as well.
    await page.reload({ waitUntil: 'networkidle' });
    expect(complaints).toEqual([]);
  });

  it.each(site.redirects)('$file leads on without a complaint', async ({ address }) => {
    const page = await open();
    const complaints = await watch(page, site);
    await page.goto(address);
    await page.locator('.page-body').waitFor();
    expect(page.url()).not.toBe(address);
    expect(complaints).toEqual([]);
  });

  it('has a policy that reaches the browser', async () => {
    const page = await open();
    const complaints = await watch(page, site);
    await page.goto(site.at('contact'));
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await expect.poll(() => complaints.join('\n')).toContain('style-src-attr');
  });
});

/** Collects all that a page should not do. */
async function watch(page: Page, { origin, base }: ServedSite): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}${base}`)) complaints.push(`asks for ${url}`);
  });
  page.on('requestfailed', (request) => {
    complaints.push(`${request.url()} failed: ${request.failure()?.errorText}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()} is ${response.status()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (violation) => {
      const { violatedDirective, blockedURI, sample } = violation;
      console.error(`policy: ${violatedDirective} blocks ${blockedURI} ${sample}`);
    });
  });
  return complaints;
}

/** Pictures further down load only when they are near; here all of them have to. */
async function loadPictures(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(
      [...document.images].map((image) => {
        image.loading = 'eager';
        return image.decode().catch(() => console.error(`no picture: ${image.src}`));
      }),
    ),
  );
}
