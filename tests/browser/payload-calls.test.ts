import { afterAll, describe, expect, it } from 'vitest';
import { components } from '../../src/components/components.ts';
import { payloads } from '../harm/payload-site.ts';
import { writeCallSite } from '../harm/write-call-site.ts';
import { serveSite, type ServedPage } from '../support/site-server.ts';
import { sharedFolder } from '../support/write-site.ts';
import { browserPages } from './browser-pages.ts';
import { loaded, openEverything, watchHarm, withoutPolicies } from './watch-harm.ts';

const folder = sharedFolder();
const problems = await writeCallSite(folder);
const site = await serveSite({ site: folder });
afterAll(site.close);
withoutPolicies(site.dir);
const open = browserPages();

const pagesOf = (kind: string) => site.pages.filter(({ file }) => file.startsWith(`${kind}-`));

/** What runs on each page, or would if it were touched. */
async function harmOn(
  pages: readonly ServedPage[],
  { opens = false } = {},
): Promise<Map<string, string[]>> {
  const page = await open();
  const seen = await watchHarm(page, site.origin);
  const found = new Map<string, string[]>();
  for (const { file, address } of pages) {
    await page.goto(address);
    if (opens) {
      await page.evaluate(openEverything);
      await page.waitForLoadState('networkidle');
    }
    const harm = [...(await page.evaluate(loaded)), ...seen.splice(0)];
    if (harm.length > 0) found.set(file.replace(/html$/, 'md'), harm);
  }
  return found;
}

describe(`${payloads.length} payloads in calls of ${components.size} components`, () => {
  it('do not run as values of front matter', async () => {
    const pages = pagesOf('value');
    expect(pages).toHaveLength(payloads.length);
    expect([...(await harmOn(pages))]).toEqual([]);
  }, 240_000);

  it('do not run when the cards of tools and terms, and all else, are opened', async () => {
    const pages = pagesOf('value').slice(0, 12);
    expect(pages.filter(({ html }) => !html.includes('<template'))).toEqual([]);
    expect([...(await harmOn(pages, { opens: true }))]).toEqual([]);
  }, 120_000);

  it('are told as harm, where a page itself holds what would run', async () => {
    const pages = pagesOf('tag');
    expect(pages).toHaveLength(payloads.length);
    const told = new Set(
      problems.filter(({ check }) => check === 'unsafe-html').map(({ file }) => file),
    );
    const harm = await harmOn(pages);
    // Markdown in a parameter may hold HTML, as that of the page may.
    expect(harm.size).toBeGreaterThan(10);
    expect([...harm].filter(([file]) => !told.has(`content/${file}`))).toEqual([]);
  }, 240_000);
});
