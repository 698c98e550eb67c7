import { afterAll, describe, expect, it } from 'vitest';
import { serveSite, strictPolicy } from '../support/site-server.ts';
import { sharedFolder, text, writeFiles } from '../support/write-site.ts';
import { violations } from './axe-violations.ts';
import { browserPages } from './browser-pages.ts';
import { watch } from './watched-page.ts';

const pages = {
  'content/index.md': text(
    '---',
    'title: Home',
    'layout: home',
    'hero:',
    '  title: A site of another house',
    '  lead: What it is, and **[for whom](/guide)**.',
    '  actions:',
    '    - text: Start',
    '      url: /guide',
    '      primary: true',
    '    - text: More',
    '      url: /guide',
    'audiences:',
    '  - title: You',
    '    url: /guide',
    '    text: Who reads this.',
    'cards:',
    '  - title: Guide',
    '    url: /guide',
    '    icon: book',
    '---',
    '',
    'A text with a [link](/guide).',
  ),
  'content/guide.md': text(
    '---',
    'title: Guide',
    'description: With all that has a colour.',
    '---',
    '',
    '## Links and code',
    '',
    'A [link](/), `code` and <mark>a mark</mark>.',
    '',
    '{% include callout.html type="tip" content="A tip with a [link](/)." %}',
    '',
    '## Table',
    '',
    '| One | Two |',
    '| --- | --- |',
    '| [a](/) | b |',
    '',
    '## Bootstrap',
    '',
    '<p><a class="btn btn-primary" href="/">One</a> <a class="btn btn-outline-primary" href="/">Two</a>',
    '<span class="badge bg-primary">Three</span> <span class="text-primary">Four</span></p>',
    '',
    '<div class="list-group"><a class="list-group-item list-group-item-action active" href="/">Five</a></div>',
    '<ul class="pagination"><li class="page-item active"><a class="page-link" href="/">6</a></li>',
    '<li class="page-item"><a class="page-link" href="/">7</a></li></ul>',
    '',
    '```js',
    'const answer = 42; // as ever',
    '```',
  ),
  'assets/img/tree.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="9"/></svg>',
};

/** A maintainer writes nothing but settings. */
const brands = {
  yellow: { colors: ['brand: "#ffe600"'], link: 'rgb(' },
  'near white': { colors: ['brand: "#fafafa"'], link: 'rgb(' },
  black: { colors: ['brand: "#000"'], link: 'rgb(0, 0, 0)' },
  'dark red': { colors: ['brand: "#9b1b30"', 'accent: "#0b8a6a"'], link: 'rgb(155, 27, 48)' },
} as const;

const open = browserPages();

describe.each(Object.entries(brands))('a site in %s', async (_name, { colors, link }) => {
  const folder = sharedFolder();
  writeFiles(folder, {
    ...pages,
    '_data/site.yml': text(
      'title: Another House',
      'logo: assets/img/tree.svg',
      'colors:',
      ...colors.map((line) => `  ${line}`),
    ),
  });
  const site = await serveSite({
    site: folder,
    headers: (html) => strictPolicy(html, "'self' 'wasm-unsafe-eval'"),
  });
  afterAll(site.close);

  it.each(['light', 'dark'] as const)('can be read, %s', async (colorScheme) => {
    for (const path of ['', 'guide', 'search', 'no-such-page']) {
      const page = await open({ colorScheme, bypassCSP: true });
      await page.goto(site.at(path));
      expect(await violations(page), `/${path}`).toEqual([]);
    }
  });

  it('has its name, its logo and its colour, under a strict policy', async () => {
    const page = await open({ colorScheme: 'light' });
    const complaints = await watch(page, site.origin);
    await page.goto(site.at('guide'));
    expect(await page.locator('.brand').first().textContent()).toContain('Another House');
    expect(await page.locator('.brand svg circle').first().getAttribute('r')).toBe('9');
    expect((await page.request.get(site.at('assets/img/tree.svg'))).status()).toBe(200);
    const shown = await page
      .locator('.page-body p > a')
      .first()
      .evaluate((element) => getComputedStyle(element).color);
    expect(shown).toContain(link);
    expect(shown).not.toBe('rgb(31, 95, 191)');
    expect(complaints).toEqual([]);
  });
});
