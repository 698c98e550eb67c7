import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { themeFonts } from '../../src/fonts/theme-fonts.ts';
import { build, root, temporaryFolder } from '../support/run.ts';
import { serveSite, strictPolicy } from '../support/site-server.ts';
import { sharedFolder, text, writeFiles, writeSite } from '../support/write-site.ts';
import { browserPages } from './browser-pages.ts';
import { watch } from './watched-page.ts';

const source = join(root, 'node_modules/@fontsource-variable/source-sans-3/files');
const letters = readFileSync(join(source, 'source-sans-3-latin-wght-normal.woff2'));
/** A font by the name that it has before its hash. */
const fontName = (url: string) => url.replace(/.*\//, '').replace(/\.\w{8}(?=\.woff2)/, '');
const face = (weight: number) =>
  `@font-face {
  font-family: 'Goose Quill';
  font-weight: ${weight};
  src: url(./files/quill-latin-${weight}-normal.woff2) format('woff2'), url(./files/quill.woff) format('woff');
}`;
const folder = sharedFolder();
writeFiles(folder, {
  'content/index.md': text('# A site with a font of its own', '', 'Text.'),
  '_data/site.yml': text(
    'title: Quill',
    'fonts:',
    '  body: Goose Quill',
    '  headings: Source Sans 3',
  ),
  'node_modules/@fontsource/goose-quill/metadata.json': '{"category":"serif"}',
  'node_modules/@fontsource/goose-quill/400.css': face(400),
  'node_modules/@fontsource/goose-quill/700.css': face(700),
  'node_modules/@fontsource/goose-quill/files/quill-latin-400-normal.woff2': letters,
  'node_modules/@fontsource/goose-quill/files/quill-latin-700-normal.woff2': letters,
});
const site = await serveSite({
  site: folder,
  base: '/sub/',
  headers: (html) => strictPolicy(html, "'self' 'wasm-unsafe-eval'"),
});
afterAll(site.close);
const open = browserPages();

it("a font from the site's own packages is served by the site itself", async () => {
  const page = await open();
  const complaints = await watch(page, site.origin);
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(fontName(request.url()));
  });
  await page.goto(site.at(''), { waitUntil: 'networkidle' });
  expect(complaints).toEqual([]);
  expect(new Set(fonts)).toEqual(
    new Set([
      'quill-latin-400-normal.woff2',
      'quill-latin-700-normal.woff2',
      'framework-sans-basic.woff2',
    ]),
  );
  const families = await page.evaluate(() =>
    ['body', 'h1'].map((name) => getComputedStyle(document.querySelector(name)!).fontFamily),
  );
  expect(families[0]).toBe('"Goose Quill", serif');
  expect(families[1]).toMatch(/^"Framework Sans",/);
});

it('a font among the assets is that of the text, and is fetched at once', async () => {
  const own = writeSite({
    'content/index.md': text('# A site with a font file', '', 'Text.'),
    'assets/fonts/own letters.woff2': letters,
    '_data/site.yml': text(
      'title: Quill',
      'fonts:',
      '  body:',
      '    name: Own Letters',
      '    files:',
      '      - file: assets/fonts/own letters.woff2',
      '        weight: 200 900',
    ),
  });
  const served = await serveSite({ site: own, base: '/sub/', headers: strictPolicy });
  onTestFinished(() => served.close());
  expect(served.pages[0]?.html.match(/<link rel="preload" href="([^"]*)"/g)).toEqual([
    '<link rel="preload" href="/sub/assets/fonts/own%20letters.woff2"',
  ]);
  const page = await open();
  await page.goto(served.at(''), { waitUntil: 'networkidle' });
  const used = await page.evaluate(() => ({
    family: getComputedStyle(document.body).fontFamily,
    loaded: [...document.fonts].flatMap(({ family, status }) =>
      status === 'loaded' ? [family.replaceAll('"', '')] : [],
    ),
  }));
  expect(used.family).toMatch(/^"Own Letters",/);
  expect(used.loaded).toEqual(['Own Letters']);
});

it('a font file that is not there is a problem, with its place', async () => {
  const missing = writeSite({
    'content/index.md': '# Home\n',
    '_data/site.yml': text(
      'title: Quill',
      'fonts:',
      '  body: { name: Own, files: [{ file: assets/own.woff2 }] }',
      '  headings: 12pt; x',
    ),
  });
  const { code, stderr } = await build(missing, join(temporaryFolder(), 'out'));
  expect(code).toBe(1);
  expect(stderr).toContain('_data/site.yml:4');
  expect(stderr).toContain('must be the name of a typeface');
  writeFiles(missing, {
    '_data/site.yml': text(
      'title: Quill',
      'fonts:',
      '  body: { name: Own, files: [{ file: assets/own.woff2 }] }',
    ),
  });
  const again = await build(missing, join(temporaryFolder(), 'out'));
  expect(again.code).toBe(1);
  expect(again.stderr).toContain('_data/site.yml:3:32');
  expect(again.stderr).toContain('The font "assets/own.woff2" is no file of the site');
});

it('a font that is not installed is a problem, with what to install', async () => {
  const missing = writeSite({
    'content/index.md': '# Home\n',
    '_data/site.yml': text('title: Quill', 'fonts:', '  headings: Swan Quill'),
  });
  const { code, stderr } = await build(missing, join(temporaryFolder(), 'out'));
  expect(code).toBe(1);
  expect(stderr).toContain('_data/site.yml:3');
  expect(stderr).toContain('npm install @fontsource/swan-quill');
});

describe("the theme's own typeface", () => {
  const pages: Readonly<Record<string, { text: string; fonts: string[] }>> = {
    plain: { text: 'Plain words, “quoted” – from Málaga to Genève.', fonts: ['basic'] },
    german: { text: 'Straße', fonts: ['basic', 'latin'] },
    baltic: { text: 'Čiurlionis ir Žemaitė', fonts: ['basic', 'european'] },
    phonetic: { text: 'The sound ʒ, for € 5', fonts: ['basic', 'latin', 'extended'] },
    code: { text: '`a | b` and `$HOME`', fonts: ['basic'] },
  };
  const own = sharedFolder();
  writeFiles(own, {
    'content/index.md': '# Letters\n',
    ...Object.fromEntries(
      Object.entries(pages).map(([name, { text: words }]) => [
        `content/${name}.md`,
        text('---', `title: The ${name} page`, '---', '', words),
      ]),
    ),
  });
  let served: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    served = await serveSite({ site: own, base: '/sub/', headers: strictPolicy });
    return () => served.close();
  });

  it.each(Object.entries(pages))(
    'a %s page fetches at once the files of its letters, and no other',
    async (name, { fonts }) => {
      const wanted = fonts.map((group) => `framework-sans-${group}.woff2`);
      const html = served.pages.find(({ file }) => file === `${name}.html`)?.html ?? '';
      const preloads = [...html.matchAll(/<link rel="preload" href="([^"]*)" as="font"/g)];
      expect(preloads.map(([, href = '']) => fontName(href))).toEqual(wanted);
      const page = await open();
      const complaints = await watch(page, served.origin);
      const fetched = new Set<string>();
      page.on('request', (request) => {
        if (request.resourceType() === 'font') fetched.add(fontName(request.url()));
      });
      await page.goto(served.at(name), { waitUntil: 'networkidle' });
      expect([...fetched].toSorted()).toEqual(wanted.toSorted());
      expect(complaints).toEqual([]);
    },
  );

  it('is kerned and has its ligatures, as the whole font has', async () => {
    const page = await open();
    const { files } = await themeFonts(root);
    const fonts = { Own: files.get('framework-sans-basic.woff2'), Whole: letters };
    const widths = await page.evaluate(
      async (sources) => {
        for (const [family, source] of sources) {
          const face = new FontFace(family, `url(data:font/woff2;base64,${source})`, {
            weight: family === 'Own' ? '400 700' : '200 900',
          });
          document.fonts.add(await face.load());
        }
        const widthIn = (family: string, weight: number, settings: string, words: string) => {
          const line = document.createElement('span');
          line.style.cssText = `position:absolute;white-space:nowrap;letter-spacing:0;font:${weight} 100px ${family};font-feature-settings:${settings}`;
          line.textContent = words;
          document.body.append(line);
          return line.getBoundingClientRect().width;
        };
        const samples = [
          'AVATAR, Ty. “To” Wa',
          'office draft staff',
          'Málaga, Genève',
          '0123456789',
        ];
        return [400, 600, 700].flatMap((weight) =>
          samples.map((words) => ({
            words,
            weight,
            own: widthIn('Own', weight, 'normal', words),
            whole: widthIn('Whole', weight, 'normal', words),
            loose: widthIn('Own', weight, '"kern" 0, "liga" 0', words),
          })),
        );
      },
      Object.entries(fonts).map(
        ([family, source]) => [family, source?.toString('base64')] as const,
      ),
    );
    // Between the weights that are drawn, positions are rounded once more.
    for (const { own, whole } of widths) expect(Math.abs(own - whole)).toBeLessThan(1);
    const [kerned, joined] = widths;
    expect(kerned!.own).toBeLessThan(kerned!.loose - 5);
    expect(joined!.own).not.toBeCloseTo(joined!.loose, 0);
  });

  it('its licence lies beside it', async () => {
    const licence = await (await fetch(served.at('assets/theme/fonts/OFL.txt'))).text();
    expect(licence).toContain('SIL OPEN FONT LICENSE');
    expect(licence).toContain('Adobe');
  });
});
