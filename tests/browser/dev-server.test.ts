import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from '../support/dev-server.ts';
import { fixtureSite, temporaryFolder } from '../support/run.ts';
import { startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A site of its own under a development server, and a page of it in the browser. */
async function open(path = 'a-1') {
  const site = join(temporaryFolder(), 'site');
  cpSync(fixtureSite('edited'), site, { recursive: true });
  const { url, output } = await startServer(site, { base: '/sub/' });
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(url + path);
  const file = (name: string) => join(site, name);
  return {
    page,
    url,
    output,
    write: (name: string, text: string) => writeFileSync(file(name), text),
    change: (name: string, from: string | RegExp, to: string) =>
      writeFileSync(file(name), readFileSync(file(name), 'utf8').replace(from, to)),
    file,
  };
}

const overlay = (page: Page) => page.locator('framework-site-problems section');

describe('a page of the development server follows each kind of change without a restart', () => {
  it('body, scroll position kept', async () => {
    const { page, change, write } = await open();
    write('content/a/a-1.md', `---\ntitle: Long\n---\n\n${'A paragraph.\n\n'.repeat(200)}`);
    await page.getByRole('heading', { name: 'Long', level: 1 }).waitFor();
    // Until it is loaded, a page returns to where it was before.
    await page.waitForLoadState('load');
    await page.evaluate(() => scrollTo(0, 1500));
    change('content/a/a-1.md', 'A paragraph.', 'A new beginning.');
    await page.getByText('A new beginning.').waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(1500);
  });

  it('title, in the navigation of another page', async () => {
    const { page, change } = await open('b-1');
    change('content/b/b-2.md', 'Page b 2', 'Quite another');
    await page.locator('.page-sidebar a', { hasText: 'Quite another' }).waitFor();
  });

  it('layout, component, include and data', async () => {
    const { page, change, write } = await open('');
    change('_includes/layouts/page.njk', '<h1>', '<h1 class="mended">');
    await page.locator('h1.mended').waitFor();
    change('_includes/components/callout.njk', 'callout-title', 'callout-title mended');
    await page.locator('.callout-title.mended').waitFor();
    write('_includes/own.html', 'Something of our own');
    await page.getByText('Something of our own').waitFor();
    write('_data/colours.yml', 'first: turquoise\n');
    await page.getByText('turquoise').waitFor();
  });

  it('style and picture', async () => {
    const { page, url, file, write } = await open('');
    mkdirSync(file('assets/scss'));
    write('assets/scss/site.scss', '@use "scss/site";\nhtml { outline: 3px solid rgb(1, 2, 3) }\n');
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).outlineColor))
      .toBe('rgb(1, 2, 3)');
    write('assets/img/dot.svg', '<svg xmlns="http://www.w3.org/2000/svg" id="other"/>');
    expect(await (await fetch(`${url}assets/img/dot.svg`)).text()).toContain('other');
  });

  it('a new, a renamed and a removed page', async () => {
    const { page, url, write, file } = await open('b-1');
    write('content/b/b-9.md', '---\ntitle: The ninth\n---\n\nNew.\n');
    await page.locator('.page-sidebar a', { hasText: 'The ninth' }).click();
    await page.getByRole('heading', { name: 'The ninth', level: 1 }).waitFor();
    renameSync(file('content/b/b-9.md'), file('content/b/b-10.md'));
    await page.getByRole('heading', { name: 'Page not found' }).waitFor();
    await page.goto(`${url}b-10`);
    await page.getByRole('heading', { name: 'The ninth', level: 1 }).waitFor();
    rmSync(file('content/b/b-10.md'));
    await page.getByRole('heading', { name: 'Page not found' }).waitFor();
  });
});

describe('problems', () => {
  it('stand over the page with file, line and source, and go when they are mended', async () => {
    const { page, change, output } = await open();
    change('content/a/a-1.md', 'Text of', 'See [the plan](nowhere). Text of');
    await overlay(page).waitFor();
    expect(await overlay(page).locator('.place').textContent()).toBe(
      'content/a/a-1.md:7:16  error  [dead-link]',
    );
    expect(await overlay(page).locator('.message').textContent()).toBe(
      '"nowhere" leads to no page or file of this site',
    );
    expect(await overlay(page).locator('pre .it').textContent()).toMatch(
      /^ +7 {2}See \[the plan\]\(nowhere\)\./,
    );
    expect(output()).toContain('content/a/a-1.md:7:16  error  "nowhere" leads to no page');
    change('content/a/a-1.md', 'nowhere', 'a-2');
    await overlay(page).waitFor({ state: 'detached' });
    await expect.poll(output).toMatch(/no problems\s*$/);
  });

  it('are closed by Escape and by their button', async () => {
    const { page, change } = await open();
    change('content/a/a-1.md', 'Text of', '[this](nowhere) of');
    await overlay(page).getByRole('button', { name: 'Close' }).press('Escape');
    await overlay(page).waitFor({ state: 'detached' });
  });

  it.each([
    ['front matter', 'content/a/a-1.md', 'title: Page a 1', 'title: "Page a 1', 'front-matter'],
    ['Liquid', 'content/a/a-1.md', 'Text of', '{% if page.title %}Text of', 'liquid-syntax'],
    ['a layout', '_includes/layouts/page.njk', '<h1>', '<h1>{% if %}', 'template'],
    ['an include', '_includes/own.html', 'Own', 'Own {% nothing %}', 'unknown-tag'],
    ['a data file', '_data/site.yml', 'title: Site 0', 'title: [', 'data'],
  ])('of %s do not stop it, and it recovers', async (_what, file, from, to, check) => {
    const { page, change, write, file: path } = await open();
    const before = readFileSync(path(file), 'utf8');
    change(file, from, to);
    await overlay(page)
      .locator('.place', { hasText: `[${check}]` })
      .first()
      .waitFor();
    write(file, before);
    await overlay(page).waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Page a 1', level: 1 }).waitFor();
  });

  it('of a style sheet and of a missing content folder do not stop it either', async () => {
    const { page, file, write } = await open();
    mkdirSync(file('assets/scss'));
    write('assets/scss/site.scss', 'body { color: }');
    await overlay(page).locator('.place', { hasText: 'assets/scss/site.scss:1' }).waitFor();
    rmSync(file('assets/scss'), { recursive: true });
    await overlay(page).waitFor({ state: 'detached' });
    renameSync(file('content'), file('content-elsewhere'));
    await overlay(page).locator('.message', { hasText: 'has no folder "content"' }).waitFor();
    renameSync(file('content-elsewhere'), file('content'));
    await overlay(page).waitFor({ state: 'detached' });
  });
});

it('takes the next port when the wanted one is taken, and says so', async () => {
  const holder = createServer();
  await new Promise<void>((resolve) => {
    holder.listen(0, '127.0.0.1', () => resolve());
  });
  onTestFinished(() => void holder.close());
  const { port } = holder.address() as { port: number };
  const { output, url } = await startServer(fixtureSite('edited'), { port });
  expect(output()).toMatch(`Port ${port} is taken; the next free one is `);
  expect((await fetch(url)).status).toBe(200);
});
