import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { payloads } from '../harm/payload-site.ts';
import { writePayloadSite } from '../harm/write-payload-site.ts';
import { serveSite } from '../support/site-server.ts';
import { sharedFolder } from '../support/write-site.ts';
import { browserPages } from './browser-pages.ts';
import { loaded, openEverything, watchHarm, withoutPolicies } from './watch-harm.ts';
import { ask, dialogParts } from './search-steps.ts';

const folder = sharedFolder();
const problems = await writePayloadSite(folder);
const site = await serveSite({ site: folder });
afterAll(site.close);
withoutPolicies(site.dir);
const open = browserPages();

async function guarded(): Promise<{ page: Page; seen: string[] }> {
  const page = await open();
  return { page, seen: await watchHarm(page, site.origin) };
}

describe(`none of ${payloads.length} payloads runs`, () => {
  it('though every text field of every schema holds each of them', () => {
    // That a payload is no date is told, and the payload is shown all the same.
    const refused = problems.filter(
      ({ check, message }) =>
        /^(?:data|front-matter)$/.test(check) && !message.endsWith('is no date'),
    );
    expect(refused.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
    expect(payloads.length).toBeGreaterThanOrEqual(40);
    expect(site.pages.length).toBeGreaterThan(3 * payloads.length);
  });

  it.each(['page', 'home', 'other'])(
    'on the pages of the kind "%s"',
    async (kind) => {
      const { page, seen } = await guarded();
      const pages = site.pages.filter(
        (one) => (/^(page|home)-/.exec(one.file)?.[1] ?? 'other') === kind,
      );
      expect(pages.length).toBeGreaterThanOrEqual(20);
      for (const { file, address } of pages) {
        await page.goto(address);
        expect(await page.evaluate(loaded), file).toEqual([]);
        expect(seen, file).toEqual([]);
      }
    },
    240_000,
  );

  it('when everything that opens is opened', async () => {
    const { page, seen } = await guarded();
    await page.goto(site.at('page-0'), { waitUntil: 'networkidle' });
    await page.evaluate(openEverything);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(loaded)).toEqual([]);
    expect(seen).toEqual([]);
  });

  it('among the results of search', async () => {
    const { page, seen } = await guarded();
    await page.goto(site.at('site-map'));
    await page.keyboard.press('/');
    for (const words of ['ran', 'script', payloads[0] ?? '', payloads[8] ?? '']) {
      await ask(dialogParts(page), words);
      expect(await page.evaluate(loaded), words).toEqual([]);
    }
    await page.goto(`${site.at('search')}?q=${encodeURIComponent(payloads[9] ?? '')}`);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(loaded)).toEqual([]);
    expect(seen).toEqual([]);
  });

  it('in the pages that lead on, and in what other programs read', async () => {
    const { page, seen } = await guarded();
    await page.goto(site.at('404'));
    const faults = await page.evaluate(
      async ({ pages, xml }) => {
        const parser = new DOMParser();
        const found: string[] = [];
        for (const html of pages) {
          const read = parser.parseFromString(html, 'text/html');
          if (read.querySelector('script, img, svg, iframe, form')) found.push(html);
        }
        for (const text of xml) {
          if (parser.parseFromString(text, 'text/xml').querySelector('parsererror'))
            found.push(text);
        }
        return found;
      },
      {
        pages: site.redirects.map(({ html }) => html),
        xml: [readFileSync(join(site.dir, 'sitemap.xml'), 'utf8')],
      },
    );
    expect(faults).toEqual([]);
    expect(site.redirects.length).toBeGreaterThan(10);
    expect(seen).toEqual([]);
  });
});
