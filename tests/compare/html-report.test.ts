import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { readBuiltSite } from '../../src/compare/built-site.ts';
import { compareSites } from '../../src/compare/compare-sites.ts';
import { htmlReport } from '../../src/compare/html-report.ts';
import { browserPages } from '../browser/browser-pages.ts';
import { root } from '../support/run.ts';
import { sharedFolder } from '../support/write-site.ts';
import { editedFixture, oldFixture, type Edit } from './sites.ts';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const open = browserPages();
const folder = sharedFolder();

const edits: Edit[] = [
  ['index.html', 'not be', 'never be'],
  ['index.html', ' alt="Map of the countries"', ' alt="A <map>"'],
  ['guide/start/index.html', '<h2 id="setup">Setup</h2>', ''],
  ['about.html', null],
  ['assets/handbook.pdf', null],
];

const report = (...some: Edit[]) =>
  htmlReport(compareSites(readBuiltSite(oldFixture), readBuiltSite(editedFixture(...some))));

describe('the report in a browser', () => {
  it.each(['light', 'dark'] as const)('axe finds nothing at 360 px, %s', async (colorScheme) => {
    const file = join(folder, `${colorScheme}.html`);
    writeFileSync(file, report(...edits));
    const page = await open({ colorScheme, viewport: { width: 360, height: 800 } });
    await page.goto(pathToFileURL(file).href);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'nothing is wider than the window').toBeLessThanOrEqual(360);
    await page.evaluate(axe);
    const { violations, passes } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    expect(passes.length).toBeGreaterThan(10);
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });

  it('shows each difference in its context, in words for those who listen', async () => {
    const file = join(folder, 'context.html');
    writeFileSync(file, report(...edits));
    const page = await open({ javaScriptEnabled: false });
    await page.goto(pathToFileURL(file).href);
    const home = page.locator('details', { hasText: 'Genomes' });
    await expect(home.locator('li').first().textContent()).resolves.toBe(
      'words … Sample site Genomes must Lost: not. New: never. be shared without consent & …',
    );
    expect(await home.locator('del').count()).toBe(2);
    expect(await page.locator('map').count(), 'texts stay texts').toBe(0);
    await home.locator('summary').click();
    expect(await home.getAttribute('open')).toBeNull();
    expect(await page.locator('h2').allTextContents()).toEqual([
      'URLs that are gone',
      'Files that are gone',
      'What pages have lost',
      'What has only changed',
      'URLs that lead on to another',
      'URLs that are new',
      'Styles, scripts and the like that are gone, and that no page links to',
    ]);
  });

  it('needs nothing but itself', () => {
    const html = report();
    expect(html).toContain('A reader loses nothing.');
    expect(html).not.toMatch(/<script|<link|\bsrc=|url\(/);
  });
});
