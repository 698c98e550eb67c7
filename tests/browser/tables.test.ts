import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { serveSite, strictPolicy } from '../support/site-server.ts';
import { sharedFolder, text, writeFiles } from '../support/write-site.ts';
import { overflow, violations } from './axe-violations.ts';
import { arrive, browserPages } from './browser-pages.ts';
import { watch } from './watched-page.ts';

const numbers = Array.from({ length: 60 }, (_, index) => index + 1);
const folder = sharedFolder();
writeFiles(folder, {
  'content/index.md': text('# Tables', '', '| A | B |', '| --- | --- |', '| 1 | 2 |', '| 3 | 4 |'),
  'content/rows.md': text(
    '---',
    'title: Rows',
    'datatable: true',
    '---',
    '',
    '| City | People | Notes |',
    '| --- | --- | --- |',
    ...numbers.map(
      (n) => `| City ${n} | ${(n * 7) % 61} | ${n === 42 ? 'São [Paulo](rows)' : 'none'} |`,
    ),
    '{: .many}',
    '',
    '| Small | One |',
    '| --- | --- |',
    '| b | 2 |',
    '| Ä | 10 |',
    '| a | 9 |',
  ),
  'content/tools.md': text(
    '---',
    'title: Tools',
    '---',
    '',
    '[The last](#tool-60)',
    '',
    '{% include resource-table-all.html %}',
  ),
  '_data/tool_and_resource_list.yml': text(
    ...numbers.flatMap((n) => [
      `- id: "${n}"`,
      `  name: Tool ${n}`,
      `  url: https://tool${n}.example.org/`,
      `  description: What tool number ${n} does`,
    ]),
  ),
});
const site = await serveSite({
  site: folder,
  base: '/sub/',
  headers: (html) => strictPolicy(html, "'self' 'wasm-unsafe-eval'"),
});
afterAll(site.close);
const open = browserPages();

async function opened(path: string, options?: Parameters<typeof open>[0]): Promise<Page> {
  const page = await open(options);
  const complaints = await watch(page, site.origin);
  onTestFinished(() => expect(complaints).toEqual([]));
  await arrive(page, site.at(path));
  return page;
}

const shown = (page: Page, table = 0) =>
  page.locator('table').nth(table).locator('tbody tr:visible td:first-child').allInnerTexts();

it('a table that nobody asked for is left alone, and its page loads nothing', () => {
  const { html = '' } = site.pages.find(({ file }) => file === 'index.html') ?? {};
  expect(html).toContain('<table');
  expect(html).not.toContain('data-part');
  expect(html.match(/rel="stylesheet" href/g)).toHaveLength(1);
});

describe('a table', () => {
  it('sorts by keyboard, numbers by size and names as the language does', async () => {
    const page = await opened('rows');
    const header = page.getByRole('columnheader', { name: 'City' });
    const button = header.getByRole('button');
    // What sorts comes when it is first asked for.
    await button.press('Enter');
    await expect.poll(() => header.getAttribute('aria-sort')).toBe('ascending');
    expect((await shown(page)).slice(0, 3)).toEqual(['City 1', 'City 2', 'City 3']);
    await button.press('Space');
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    expect((await shown(page)).slice(0, 3)).toEqual(['City 60', 'City 59', 'City 58']);
    await page.getByRole('button', { name: 'People' }).click();
    expect(await header.getAttribute('aria-sort')).toBeNull();
    expect((await shown(page))[0]).toBe('City 35');
    await page.getByRole('button', { name: 'Small' }).click();
    await expect.poll(() => shown(page, 1)).toEqual(['a', 'Ä', 'b']);
  });

  it('has one tab stop for each header', async () => {
    const page = await opened('rows');
    await page.getByRole('button', { name: 'City' }).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('People');
  });

  it('filters by words without accents, and says how many are left', async () => {
    const page = await opened('rows');
    const field = page.getByRole('searchbox', { name: 'Filter the rows' });
    const status = page.getByRole('status').filter({ hasText: /rows|Rows/ });
    expect(await status.innerText()).toBe('Rows 1 to 25 of 60');
    await field.fill('sao PAULO');
    expect(await shown(page)).toEqual(['City 42']);
    expect(await status.innerText()).toBe('1 of 60 rows fit');
    await page.locator('table').getByRole('link', { name: 'Paulo' }).click();
    await field.fill('');
    expect(await shown(page)).toHaveLength(25);
    // A small one needs no filter.
    expect(await page.getByRole('searchbox', { name: 'Filter the rows' }).count()).toBe(1);
  });

  it('turns its pages by keyboard', async () => {
    const page = await opened('rows');
    const pages = page.getByRole('navigation', { name: 'Pages of the table' });
    const next = pages.getByRole('button', { name: 'Next' });
    await next.press('Enter');
    expect((await shown(page))[0]).toBe('City 26');
    await next.press('Enter');
    expect(await shown(page)).toHaveLength(10);
    expect(await pages.innerText()).toContain('Page 3 of 3');
    await next.press('Enter');
    expect(await shown(page)).toHaveLength(10);
    expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
    await pages.getByRole('button', { name: 'All rows' }).press('Space');
    expect(await shown(page)).toHaveLength(60);
  });

  it('shows the row that an address names, whatever its page and the filter', async () => {
    const page = await opened('tools#tool-60');
    const row = page.locator('#tool-60');
    expect(await row.isVisible()).toBe(true);
    expect(await page.locator('#tool-1').isVisible()).toBe(false);
    await expect
      .poll(() => row.evaluate((element) => element.getBoundingClientRect().top < innerHeight))
      .toBe(true);
    await page.getByRole('searchbox', { name: 'Filter the rows' }).fill('tool number 7');
    expect(await row.isVisible()).toBe(false);
    await page.getByRole('link', { name: 'The last' }).click();
    await expect.poll(() => row.isVisible()).toBe(true);
  });

  it('is printed whole, without its controls', async () => {
    const page = await opened('tools');
    expect(await shown(page)).toHaveLength(25);
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page)).toHaveLength(60);
    expect(await page.getByRole('searchbox', { name: 'Filter the rows' }).isVisible()).toBe(false);
  });

  it('is whole without JavaScript', async () => {
    const page = await opened('tools', { javaScriptEnabled: false });
    expect(await shown(page)).toHaveLength(60);
    expect(await page.locator('table button, .table-tools').count()).toBe(0);
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(['rows', 'tools'])('axe finds nothing on %s, and nothing sticks out', async (path) => {
    const page = await open({
      colorScheme,
      bypassCSP: true,
      viewport: { width: 360, height: 740 },
    });
    await arrive(page, site.at(path));
    await page.getByRole('searchbox', { name: 'Filter the rows' }).fill('1');
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
  });
});
