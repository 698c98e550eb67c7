import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { browserPages } from '../browser/browser-pages.ts';
import { fixtureSite, root } from '../support/run.ts';
import { serveSite, strictPolicy } from '../support/site-server.ts';

const site = await serveSite({
  site: fixtureSite('page-end'),
  base: '/sub/',
  headers: (html) => strictPolicy(html, "'self' 'wasm-unsafe-eval'"),
});
afterAll(site.close);
const open = browserPages();

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe finds, once fonts and frames have settled. */
const violations = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
    const { axe: runner } = globalThis as unknown as {
      axe: { run(options: object): Promise<AxeResults> };
    };
    const { violations: found } = await runner.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });

const pages = ['storage', 'analysis', 'be', 'plain'];

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(pages)('axe finds nothing on %s, and nothing sticks out', async (name) => {
    const page = await open({ colorScheme, bypassCSP: true });
    await page.goto(site.at(name));
    await page.evaluate(axe);
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await violations(page), `at ${width} px`).toEqual([]);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth, `at ${width} px`).toBe(clientWidth);
    }
  });
});

describe('without JavaScript', () => {
  it('all of it is there, and nothing that does not work', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(site.at('storage'));
    for (const name of ['Related pages', 'More information', 'Editors', 'How to cite this page']) {
      expect(await page.getByRole('heading', { name }).isVisible(), name).toBe(true);
    }
    expect(await page.getByText('Copy citation').isVisible()).toBe(false);
    expect(await page.getByText('Storage in RDMkit').isVisible()).toBe(true);
  });
});

describe('the citation', () => {
  it("says the reader's day, and is copied", async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.clock.setFixedTime(new Date('2031-03-04T12:00:00'));
    await page.goto(site.at('analysis'));
    const button = page.getByRole('button', { name: 'Copy citation' });
    await button.press('Enter');
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'Ada Lovelace, Grace Hopper. “Analysis”. Wood kit. https://wood.example.org/sub/analysis (accessed March 4, 2031)',
    );
  });
});

it('asks no other host for anything', async () => {
  const page = await open();
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  for (const name of pages) await page.goto(site.at(name), { waitUntil: 'networkidle' });
  expect([...hosts]).toEqual([site.origin]);
});

it('leads by keyboard from the table of contents to a section', async () => {
  const page = await open();
  await page.goto(site.at('storage'));
  await page.locator('.toc').getByRole('link', { name: 'More information' }).press('Enter');
  expect(new URL(page.url()).hash).toBe('#more-information');
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => document.activeElement?.textContent);
  expect(focused).toBe('FAIRsharing');
});

it('leaves a page without any of it as it was', () => {
  const plain = site.pages.find(({ file }) => file === 'plain.html')?.html;
  expect(plain).not.toContain('page-sections');
  expect(plain).not.toContain('edit-page-top');
});
