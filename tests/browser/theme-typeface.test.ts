import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { themeFonts } from '../../src/fonts/theme-fonts.ts';
import { root } from '../support/run.ts';
import { serveSite, strictPolicy } from '../support/site-server.ts';
import { sharedFolder, text, writeFiles } from '../support/write-site.ts';
import { browserPages } from './browser-pages.ts';
import { fontName } from './font-name.ts';
import { watch } from './watched-page.ts';

interface Sample {
  words: string;
  /** What is fetched at once beside the common letters, and what when the browser meets it. */
  more?: string[];
  later?: string[];
}
const basic = ['basic', 'basic-bold'];
const pages: Readonly<Record<string, Sample>> = {
  plain: { words: 'Plain words, “quoted” – from Málaga to Genève.' },
  german: { words: 'Straße', more: ['latin'] },
  baltic: { words: 'Čiurlionis ir Žemaitė', more: ['european'] },
  phonetic: { words: 'The sound ʒ, for € 5', more: ['latin', 'extended'] },
  strong: { words: 'Große **Straße**', more: ['latin'], later: ['latin-bold'] },
  slanted: { words: 'A *word* and **a *word* in bold**', later: ['basic-italic'] },
  lists: { words: '- An item\n  - Within it\n\n1. A step' },
  code: { words: '`a | b` and `$HOME`' },
};
const fileNames = (names: readonly string[]) => names.map((name) => `framework-sans-${name}.woff2`);
const folder = sharedFolder();
writeFiles(folder, {
  'content/index.md': '# Letters\n',
  ...Object.fromEntries(
    Object.entries(pages).map(([name, { words }]) => [
      `content/${name}.md`,
      text('---', `title: The ${name} page`, '---', '', words),
    ]),
  ),
});
const site = await serveSite({ site: folder, base: '/sub/', headers: strictPolicy });
afterAll(site.close);
const open = browserPages();

it.each(Object.entries(pages))(
  'a %s page fetches at once the files of its letters, and no other',
  async (name, { more = [], later = [] }) => {
    const wanted = fileNames([...basic, ...more]);
    const html = site.pages.find(({ file }) => file === `${name}.html`)?.html ?? '';
    const preloads = [...html.matchAll(/<link rel="preload" href="([^"]*)" as="font"/g)];
    expect(preloads.map(([, href = '']) => fontName(href))).toEqual(wanted);
    const page = await open();
    const complaints = await watch(page, site.origin);
    const fetched = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fetched.add(fontName(request.url()));
    });
    await page.goto(site.at(name), { waitUntil: 'networkidle' });
    expect([...fetched].toSorted()).toEqual([...wanted, ...fileNames(later)].toSorted());
    expect(complaints).toEqual([]);
  },
);

it.each(['plain', 'lists'])(
  'no other file is fetched for a %s page whose fonts are late',
  async (name) => {
    const page = await open();
    const fetched = new Set<string>();
    await page.route(/\.woff2$/, async (route) => {
      fetched.add(fontName(route.request().url()));
      await page.waitForFunction(
        () => performance.getEntriesByName('first-contentful-paint').length > 0,
      );
      await route.continue();
    });
    await page.goto(site.at(name), { waitUntil: 'networkidle' });
    expect([...fetched]).toEqual(fileNames(basic));
  },
);

const samples = ['AVATAR, Ty. “To” Wa', 'office draft staff', 'Málaga, Genève', '0123456789'];
const source = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

const face = (family: string, font: Buffer | undefined, range: string) =>
  `@font-face{font-family:${family};font-weight:${range};src:url(data:font/woff2;base64,${font?.toString('base64')})}`;
const line = (family: string, weight: number, words: string, settings = 'normal') =>
  `<p><span style='font:${weight} 100px ${family};font-feature-settings:${settings};white-space:nowrap'>${words}</span></p>`;

it('is kerned and has its ligatures, as the whole font has', async () => {
  const { files } = await themeFonts(root);
  const faces = [
    face('Own', files.get('framework-sans-basic.woff2'), '400 599'),
    face('Own', files.get('framework-sans-basic-bold.woff2'), '600 900'),
    face('Whole', readFileSync(join(root, 'node_modules', source)), '200 900'),
  ];
  const lines = [400, 650].flatMap((weight) =>
    samples.flatMap((words) => [
      line('Own', weight, words),
      line('Whole', weight, words),
      line('Own', weight, words, '"kern" 0, "liga" 0'),
    ]),
  );
  const page = await open();
  await page.setContent(`<style>${faces.join('')}</style>${lines.join('')}`);
  const widths = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.querySelectorAll('span')].map((span) => span.getBoundingClientRect().width);
  });
  const [own = 0, , loose = 0, joined = 0, , apart = 0] = widths;
  for (let at = 0; at < widths.length; at += 3) {
    // Between the weights that are drawn, positions are rounded once more.
    expect(Math.abs(widths[at]! - widths[at + 1]!)).toBeLessThan(1);
  }
  expect(own).toBeLessThan(loose - 5);
  expect(joined).not.toBeCloseTo(apart, 0);
});

it('its licence lies beside it', async () => {
  const licence = await (await fetch(site.at('assets/theme/fonts/OFL.txt'))).text();
  expect(licence).toContain('SIL OPEN FONT LICENSE');
  expect(licence).toContain('Adobe');
});
