import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { serveSite } from '../support/site-server.ts';
import { browserPages } from './browser-pages.ts';

const site = await serveSite();
afterAll(site.close);
const open = browserPages();

const widths = [1280, 768, 360, 320];
const themeFolder = join(site.dir, 'assets/theme');
const themeFiles = (extension: string) =>
  readdirSync(themeFolder)
    .filter((name) => name.endsWith(extension))
    .map((name) => ({ name, content: readFileSync(join(themeFolder, name), 'utf8') }));

describe('every page', () => {
  it.each(site.pages)('$file has a body that fits, and its contents', async (one) => {
    const page = await open();
    await page.goto(one.address);
    expect(await page.locator('h1').count(), 'h1 on the page').toBe(1);
    expect(await inSource(page, one.html)).toEqual({ bodies: 1, headings: 1, inline: [] });
    const { listed, sections } = await contents(page);
    expect(listed).toEqual(sections);
    const tooWide: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      tooWide.push(...(await whatSticksOut(page)).map((line) => `${width} px: ${line}`));
    }
    expect(tooWide).toEqual([]);
  });
});

describe('tables', () => {
  const tables = site.pages.flatMap(({ file, html }) =>
    Array.from(html.matchAll(/<table\b[^>]*>[^]*?<\/table>/g), ([table]) => ({ file, table })),
  );

  it('have headers', () => {
    expect(tables.length).toBeGreaterThan(100);
    expect(tables.filter(({ table }) => !/<th\b/.test(table)).map(({ file }) => file)).toEqual([]);
  });

  it('that the theme writes have captions, of which none stands twice on a page', () => {
    const own = tables.filter(({ table }) => table.includes('class="data-table"'));
    expect(own.length).toBeGreaterThan(10);
    const captions = own.map(({ file, table }) => {
      const [, caption = ''] = /<caption\b[^>]*>([^<]*)<\/caption>/.exec(table) ?? [];
      expect(caption.trim(), file).not.toBe('');
      return `${file}: ${caption}`;
    });
    expect(captions).toEqual([...new Set(captions)]);
  });
});

describe('what the theme publishes', () => {
  it('sets the theme before the first paint with a script of at most 512 bytes', () => {
    const scripts = themeFiles('.js').filter(({ name }) => name.startsWith('before-paint.'));
    expect(scripts).toHaveLength(1);
    expect(Buffer.byteLength(scripts[0]?.content ?? '')).toBeLessThanOrEqual(512);
    for (const { file, html } of site.pages) {
      expect(html, `head of ${file}`).toMatch(
        /<head>[^]*<script src="[^"]*before-paint\.[^"]*"><\/script>[^]*<\/head>/,
      );
    }
  });

  it('has styles that fetch nothing from elsewhere and carry no data', () => {
    const styles = themeFiles('.css');
    expect(styles.filter(({ name }) => name.startsWith('site.'))).toHaveLength(1);
    for (const { content } of styles) {
      expect(content.match(/data:|https?:\/\/|url\(["']?\/\//g)).toBeNull();
    }
  });
});

/** The elements that make a page scroll sideways; the page itself when none can be blamed. */
function whatSticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth = 0, clientWidth = 0 } = document.scrollingElement ?? {};
    if (scrollWidth <= clientWidth) return [];
    const culprits = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`);
    return [`scrolls to ${scrollWidth}: ${culprits.slice(-5).join(' ')}`];
  });
}

/** The entries of the table of contents, and the headings that they lead to. */
async function contents(page: Page): Promise<{ listed: string[]; sections: string[] }> {
  const { listed, sections } = await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc li > a')];
    const headings = links.map(({ hash }) =>
      document.getElementById(decodeURIComponent(hash.slice(1))),
    );
    return {
      listed: links.map((link) => link.textContent),
      sections: headings.map((heading) => heading?.textContent ?? 'no such section'),
    };
  });
  return { listed: listed.map(oneLine), sections: sections.map(oneLine) };
}

const oneLine = (text: string) => text.trim().replace(/\s+/g, ' ');

/** Looks at a page as it was written: the browser parses it, and runs nothing. */
function inSource(page: Page, html: string) {
  return page.evaluate((source) => {
    const written = new DOMParser().parseFromString(source, 'text/html');
    const inline = written.querySelectorAll(
      'script:not([src]):not([type="application/ld+json"]), style, [style]',
    );
    return {
      bodies: written.querySelectorAll('.page-body').length,
      headings: written.querySelectorAll('h1').length,
      inline: [...inline]
        .filter((element) => element.localName === 'script' || !element.closest('.page-body'))
        .map((element) => element.outerHTML.slice(0, 120)),
    };
  }, html);
}

it('contents mark the section in view after a jump over many, and follow it in a low window', async () => {
  const page = await open({ viewport: { width: 1280, height: 500 } });
  await page.goto(site.at('markdown-guide'));
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  const current = page.locator('.toc [aria-current=location]');
  await current.waitFor();
  const [link, box] = [await current.boundingBox(), await page.locator('.toc').boundingBox()];
  expect(link!.y).toBeGreaterThanOrEqual(box!.y);
  expect(link!.y + link!.height).toBeLessThanOrEqual(box!.y + box!.height);
});
