import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { build, root, temporaryFolder } from '../support/run.ts';
import { serveSite, strictPolicy } from '../support/site-server.ts';
import { sharedFolder, text, writeFiles, writeSite } from '../support/write-site.ts';
import { browserPages } from './browser-pages.ts';
import { fontName } from './font-name.ts';
import { watch } from './watched-page.ts';

const source = join(root, 'node_modules/@fontsource-variable/source-sans-3/files');
const letters = readFileSync(join(source, 'source-sans-3-latin-wght-normal.woff2'));
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
      'framework-sans-basic-bold.woff2',
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
