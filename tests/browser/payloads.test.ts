import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../src/read/list-files.ts';
import { payloads } from '../harm/payload-site.ts';
import { writePayloadSite } from '../harm/write-payload-site.ts';
import { serveSite } from '../support/site-server.ts';
import { sharedFolder } from '../support/write-site.ts';
import { browserPages } from './browser-pages.ts';
import { ask, dialogParts } from './search-steps.ts';

const folder = sharedFolder();
const problems = await writePayloadSite(folder);
const site = await serveSite({ site: folder });
afterAll(site.close);
// A policy would hide what comes through.
const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/g;
for (const file of listFiles(site.dir).filter((path) => path.endsWith('.html'))) {
  const path = join(site.dir, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(policy, ''));
}
const open = browserPages();

/** Notes what runs, and what is asked of other hosts. */
async function guarded(): Promise<{ page: Page; seen: string[] }> {
  const page = await open();
  const seen: string[] = [];
  await page.exposeFunction('ran', (what: unknown) => void seen.push(`ran: ${String(what)}`));
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin) && !request.url().startsWith('data:image/')) {
      seen.push(`asks for ${request.url()}`);
    }
  });
  return { page, seen };
}

/** What in a document would run, or lead to a script, if it were touched. */
const loaded = () => {
  const roots: ParentNode[] = [document];
  for (const template of document.querySelectorAll('template')) roots.push(template.content);
  return roots.flatMap((root) =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      const isOwn = (element.getAttribute('src') ?? '').startsWith('/assets/theme/');
      const isData = element.getAttribute('type') === 'application/ld+json';
      const harm = [...element.attributes]
        .filter(
          ({ name, value }) =>
            name.startsWith('on') ||
            (/^(?:href|src|action|formaction|xlink:href|srcdoc)$/.test(name) &&
              // oxlint-disable-next-line no-control-regex
              /^[\s\u0000-\u001f]*(?:j\s*a\s*v\s*a\s*s|vbs|data:text)/i.test(value)),
        )
        .map(({ name, value }) => `${element.tagName} ${name}="${value}"`);
      if (isData) JSON.parse(element.textContent);
      return element.tagName === 'SCRIPT' && !isOwn && !isData
        ? [...harm, element.outerHTML]
        : harm;
    }),
  );
};

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
    await page.evaluate(() => {
      const opening = 'summary, button, [role=button], [aria-haspopup], [data-bs-toggle]';
      for (const element of document.querySelectorAll<HTMLElement>(opening)) {
        if (!element.closest('form') && !element.matches('a[href]:not([role])')) element.click();
      }
    });
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
