import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../support/run.ts';
import { serveSite } from '../support/site-server.ts';
import { browserPages } from './browser-pages.ts';

const site = await serveSite();
afterAll(site.close);
const open = browserPages();

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
};
const widths = [360, 1280];

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  it.each(site.pages)('on $file', async ({ address }) => {
    const page = await open({ colorScheme });
    await page.goto(address);
    await page.evaluate(axe);
    const found: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      found.push(...(await violations(page)).map((line) => `${width} px: ${line}`));
    }
    expect(found).toEqual([]);
  });

  it.each([
    [360, '.site-menu > summary', '.site-menu .menu > summary'],
    [1280, '.header-navigation .menu > summary', undefined],
  ] as const)('in an open menu at %i px', async (width, handle, inner) => {
    const page = await open({ colorScheme, viewport: { width, height: 800 } });
    await page.goto(site.at('contact'));
    await page.locator(handle).first().click();
    if (inner) await page.locator(inner).first().click();
    await page.evaluate(axe);
    expect(await violations(page)).toEqual([]);
  });
});

/** One line for each element that breaks a rule, once fonts and frames have settled what scrolls. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  });
  const { violations: found, passes } = await page.evaluate(
    (runOptions) =>
      (globalThis as unknown as { axe: { run: (o: unknown) => Promise<AxeResults> } }).axe.run(
        runOptions,
      ),
    options as object,
  );
  expect(passes.length, 'rules that were tried').toBeGreaterThan(10);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id} (${help}): ${target.join(' ')}  ${html.slice(0, 120)}`),
  );
}
