import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queries, type QueriedSite } from '../search/queries.ts';
import { fixtureSite } from '../support/run.ts';
import { serveSite } from '../support/site-server.ts';
import { startBrowser } from './browser.ts';
import { ask, foundPages, pageParts } from './search-steps.ts';

const sites = {
  default: await serveSite(),
  'search-words': await serveSite({ site: fixtureSite('search-words') }),
};
afterAll(() => Object.values(sites).forEach((site) => site.close()));

const pages = new Map<QueriedSite, Page>();
beforeAll(async () => {
  const browser = await startBrowser();
  for (const name of Object.keys(sites) as QueriedSite[]) {
    const page = await browser.newPage();
    await page.goto(sites[name].at('search'));
    pages.set(name, page);
  }
  return () => browser.close();
});

const firstPages = async (site: QueriedSite, query: string) => {
  const page = pages.get(site);
  if (!page) throw new Error(`no page of ${site}`);
  await ask(pageParts(page), query);
  return foundPages(pageParts(page));
};

it('the table holds at least forty queries', () => {
  expect(Object.values(queries).flat().length).toBeGreaterThanOrEqual(40);
});

describe.each(Object.entries(queries))('among the first three, %s:', (_, rows) => {
  it.each(rows)('"%s" finds %s in the site %s', async (query, expected, site) => {
    expect((await firstPages(site, query)).slice(0, 3)).toContain(expected);
  });
});

describe('never found', () => {
  it.each([
    ['axolotl', 'a page that search leaves out'],
    ['Page not found', 'the page for unknown addresses'],
    ['site map', 'the site map'],
  ])('"%s": %s', async (query) => {
    const found = await firstPages('search-words', query);
    for (const page of ['hidden', '404', 'search', 'site-map']) expect(found).not.toContain(page);
  });

  it.each(['xylophonequartet', 'acxyzt', 'zzinfrastructure'])(
    'words that no page holds: "%s"',
    async (query) => {
      expect(await firstPages('default', query)).toEqual([]);
    },
  );
});
