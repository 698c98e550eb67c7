import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { fixtureSite } from '../support/run.ts';
import { serveSite, strictPolicy, type ServedSite } from '../support/site-server.ts';
import { browserPages } from './browser-pages.ts';

// Pagefind is WebAssembly, which a policy has to allow by name; nothing else is needed for it.
const headers = (html: string) => strictPolicy(html, "'self' 'wasm-unsafe-eval'");
const bases = ['/', '/framework/'];
const realSites = await Promise.all(bases.map((base) => serveSite({ base, headers })));
const smallSites = await Promise.all(
  bases.map((base) => serveSite({ site: fixtureSite('search'), base, headers })),
);
afterAll(() => [...realSites, ...smallSites].forEach((site) => site.close()));
const open = browserPages();

interface Found {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

async function pageOf(site: ServedSite): Promise<Page> {
  const page = await open();
  await page.goto(site.at(''));
  return page;
}

/** Runs an expression on Pagefind; as text, because the test runner rewrites `import()` in functions. */
function inPagefind<T>(page: Page, { base }: ServedSite, expression: string): Promise<T> {
  return page.evaluate<T>(
    `import('${base}pagefind/pagefind.js').then(async (pagefind) => ${expression})`,
  );
}

function search(
  page: Page,
  site: ServedSite,
  words: string | null,
  options = {},
): Promise<Found[]> {
  const call = `pagefind.search(${JSON.stringify(words)}, ${JSON.stringify(options)})`;
  return inPagefind(
    page,
    site,
    `Promise.all((await ${call}).results.map(async (result) => {
      const { url, meta, filters } = await result.data();
      return { url, meta, filters };
    }))`,
  );
}

describe.each(realSites)('the search index of the default site under $base', (site) => {
  it.each([
    ['consent', 'governance-elsi', 'Governance and ELSI'],
    ['genome', 'about-the-framework', 'About the Framework'],
  ])('finds "%s" on pages that exist', async (words, expected, title) => {
    const page = await pageOf(site);
    const results = await search(page, site, words);
    expect(results.map(({ url }) => url)).toContain(`${site.base}${expected}`);
    expect(results.find(({ url }) => url.endsWith(`/${expected}`))?.meta).toMatchObject({ title });
    for (const { url } of results) {
      expect(url.startsWith(site.base), `result ${url}`).toBe(true);
      expect(url).not.toContain('.html');
      expect((await page.request.get(`${site.origin}${url}`)).status(), `result ${url}`).toBe(200);
    }
  });
});

describe.each(smallSites)('the search index of a small site under $base', (site) => {
  const found = (path: string) => `${site.base}${path}`;

  it('leaves out what is excluded', async () => {
    const page = await pageOf(site);
    const everything = await search(page, site, null);
    expect(everything.map(({ url }) => url).toSorted()).toEqual(
      ['', 'guides', 'wombat'].map(found).toSorted(),
    );
    expect(await search(page, site, 'quokka')).toMatchObject([{ url: found('wombat') }]);
    expect(await search(page, site, 'numbat')).toEqual([]);
  });

  it('knows titles, descriptions and sections', async () => {
    const page = await pageOf(site);
    expect(await search(page, site, 'burrows')).toEqual([
      {
        url: found('wombat'),
        meta: {
          title: 'The "wombat" & others',
          description: 'Where wombats < live',
          section: 'Guides',
        },
        filters: { section: ['Guides'] },
      },
    ]);
  });

  it('can be asked for one section', async () => {
    const page = await pageOf(site);
    expect(await inPagefind(page, site, 'pagefind.filters()')).toEqual({ section: { Guides: 2 } });
    const results = await search(page, site, null, { filters: { section: 'Guides' } });
    expect(results.map(({ url }) => url).toSorted()).toEqual(['guides', 'wombat'].map(found));
  });
});
