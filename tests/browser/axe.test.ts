import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/run.ts';
import { serveSite } from '../support/site-server.ts';
import { axeFindings, loadAxe } from './axe-findings.ts';
import { arrive } from './browser-pages.ts';
import { startBrowser } from './browser.ts';

const site = await serveSite();
afterAll(site.close);

const schemes = ['light', 'dark'] as const;
const widths = [1280, 320];

// One page for all addresses: a context of its own for each costs as much as loading it.
let page: Page;
beforeAll(async () => {
  const browser = await startBrowser();
  page = await browser.newPage({ bypassCSP: true, reducedMotion: 'reduce' });
  return () => browser.close();
});

/** `rule | reason | kind of element`, and an example's file, of each row that was judged. */
const judged = readFileSync(join(root, 'docs/accessibility.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, rule, reason, kind, example] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    const file = /^`([^`]+\.html)`$/.exec(example ?? '')?.[1];
    return file ? [{ group: [rule, reason, kind].join(' | ').replaceAll('`', ''), file }] : [];
  });

/** What axe says of a page in both themes at both widths, which is loaded once. */
async function inAllWays(address: string) {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await arrive(page, address);
  await loadAxe(page);
  const violations: string[] = [];
  const undecided = new Set<string>();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const found = await axeFindings(page);
      expect(found.passed, 'rules that were tried').toBeGreaterThan(20);
      violations.push(...found.violations.map((line) => `${width} px, ${colorScheme}: ${line}`));
      for (const group of found.undecided) undecided.add(group);
    }
  }
  return { violations, undecided: [...undecided] };
}

it.each(site.pages)(
  'axe finds nothing on $file, light and dark, wide and narrow',
  async (served) => {
    const { violations, undecided } = await inAllWays(served.address);
    expect(violations).toEqual([]);
    const known = new Set(judged.map(({ group }) => group));
    expect(undecided.filter((group) => !known.has(group))).toEqual([]);
  },
);

it.each(judged)('what was judged is still there: $group', async ({ group, file }) => {
  const { undecided } = await inAllWays(site.at(file));
  expect(undecided).toContain(group);
});

describe.each(schemes)('%s', (colorScheme) => {
  it.each([
    [320, '.site-menu > summary', '.site-menu .menu > summary'],
    [1280, '.header-navigation .menu > summary', undefined],
  ] as const)('axe finds nothing in an open menu at %i px', async (width, handle, inner) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(site.at('contact'));
    await page.locator(handle).first().click();
    if (inner) await page.locator(inner).first().click();
    await loadAxe(page);
    expect((await axeFindings(page)).violations).toEqual([]);
  });
});
