import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/build/check-site.ts';
import type { CheckName } from '../../src/checks/catalogue.ts';
import { root, temporaryFolder } from '../support/run.ts';
import { text, writeFiles, type Files } from '../support/write-site.ts';

/** Ways to write a path out of a site, to a file that is there. */
const written: readonly string[] = [
  '../secret.X',
  '../../site/../secret.X',
  '%2e%2e/secret.X',
  '%252e%252e/secret.X',
  '..%2fsecret.X',
  '..\\secret.X',
  'secret.X\0.png',
];
const absolute = ['FOLDER/secret.X', 'file://FOLDER/secret.X'];

const quoted = JSON.stringify;
const page = (matter: string, body = 'Text') => text('---', 'title: P', matter, '---', '', body);
const settings = (...lines: string[]) => text('title: Site', ...lines);
const cites = { 'content/p.md': page('', '{% cite one %}') };

interface Way {
  check: CheckName;
  /** Where it is told: file and line. */
  place: string;
  end: string;
  files(path: string): Files;
  /** An absolute path is one from the root of the site here, and leads nowhere else. */
  fromRoot?: boolean;
  /** A full address is not shown at all. */
  noFull?: boolean;
}

const inBody = (check: CheckName, end: string, body: (path: string) => string): Way => ({
  check,
  place: 'content/p.md:6',
  end,
  files: (path) => ({ 'content/p.md': page('', body(path)) }),
});
const inMatter = (check: CheckName, end: string, key: string): Way => ({
  check,
  place: 'content/p.md:3',
  end,
  files: (path) => ({ 'content/p.md': page(`${key}: ${quoted(path)}`) }),
});
const inSettings = (check: CheckName, end: string, setting: (path: string) => string): Way => ({
  check,
  place: '_data/site.yml:2',
  end,
  files: (path) => ({ '_data/site.yml': settings(setting(quoted(path))) }),
});

const ways: Readonly<Record<string, Way>> = {
  include: inBody('unknown-include', 'html', (path) => `{% include ${path} %}`),
  include_relative: inBody('unknown-include', 'md', (path) => `{% include_relative ${path} %}`),
  'the tag link': inBody('dead-link', 'md', (path) => `{% link ${path} %}`),
  'a link': inBody('dead-link', 'md', (path) => `[a text](<${path}>)`),
  'a picture': inBody('dead-image', 'svg', (path) => `![a text](<${path}>)`),
  'the component image': inBody(
    'dead-image',
    'svg',
    (path) => `{% include image.html file="${path}" alt="x" %}`,
  ),
  'a picture of a person': {
    ...inBody('dead-image', 'svg', () => ''),
    noFull: true,
    files: (path) => ({
      '_data/contributors.yml': `A:\n  image_url: ${quoted(path)}\n`,
      'content/p.md': page('', '{% include contributor-tiles-all.html %}'),
    }),
  },
  'a sidebar in a component': inBody(
    'component-parameter',
    'yml',
    (path) => `{% include pageids-overview.html sidebar="${path}" %}`,
  ),
  'a bibliography in a tag': inBody(
    'unknown-bibliography',
    'bib',
    (path) => `{% bibliography --file ${path} %}`,
  ),
  'a layout': inMatter('unknown-layout', 'html', 'layout'),
  'the picture of a page': inMatter('dead-image', 'svg', 'page_img'),
  'a sidebar': inMatter('unknown-sidebar', 'yml', 'sidebar'),
  'a permalink': { ...inMatter('unsafe-address', 'html', 'permalink'), fromRoot: true },
  'an old address': { ...inMatter('unsafe-address', 'html', 'redirect_from'), fromRoot: true },
  'the logo': inSettings('dead-image', 'svg', (path) => `logo: ${path}`),
  'the icon': inSettings('dead-image', 'svg', (path) => `favicon: ${path}`),
  'the picture for previews': inSettings('dead-image', 'svg', (path) => `image: ${path}`),
  'a font': inSettings('data', 'css', (path) => `fonts: { body: ${path} }`),
  'the folder of bibliographies': {
    ...inBody('unknown-bibliography', 'd', () => ''),
    files: (path) => ({
      ...cites,
      '_data/site.yml': settings(`jekyll_config: { scholar: { source: ${quoted(path)} } }`),
    }),
  },
  'a bibliography': {
    ...inBody('unknown-bibliography', 'bib', () => ''),
    files: (path) => ({
      ...cites,
      '_data/site.yml': settings(`jekyll_config: { scholar: { bibliography: ${quoted(path)} } }`),
    }),
  },
  'a style of citations': {
    ...inSettings('citation-style', 'csl', () => ''),
    files: (path) => ({
      ...cites,
      '_bibliography/references.bib': '@misc{one, title = {T}, author = {A, B}}\n',
      '_data/site.yml': settings(`jekyll_config: { scholar: { style: ${quoted(path)} } }`),
    }),
  },
};

const secret = 'title: what-nobody-may-read';
const ends = ['html', 'md', 'svg', 'yml', 'css', 'bib', 'csl', 'd/references.bib'];

/** A folder with a site, and beside it what is no business of the site's. */
function around(files: Files): { folder: string; site: string } {
  const folder = temporaryFolder();
  const site = join(folder, 'site');
  writeFiles(folder, Object.fromEntries(ends.map((end) => [`secret.${end}`, secret])));
  writeFiles(site, { 'content/index.md': page(''), ...files });
  return { folder, site };
}

const told = async (siteDir: string) =>
  (await checkSite({ siteDir, themeDir: root })).map(
    ({ file, line, check, hint }) => `${file}:${line} ${check}${hint ? '' : ' without advice'}`,
  );

describe.each(Object.entries(ways))('%s', (_, { check, place, end, files, fromRoot, noFull }) => {
  const all = fromRoot ? written : [...written, ...absolute.slice(0, noFull ? 1 : 2)];
  it.each(all)('that leads out by %j is told', async (way) => {
    const { folder, site } = around({});
    const path = way.replace('FOLDER', folder).replace(/X$|X(?=\0)/, end);
    writeFiles(site, files(path));
    expect((await told(site)).join('\n')).toMatch(`${place} ${check}`);
  });
});

describe('a symbolic link', () => {
  it.each([
    '_bibliography/references.bib',
    '_data/news.yml',
    '_data/sidebars/one.yml',
    '_includes/box.html',
    '_includes/partials/head.njk',
    '_layouts/own.html',
    'assets/map.svg',
    'content/deep/p.md',
    '_bibliography',
    '_data',
    '_includes',
    '_layouts',
    'assets',
    'content/deep',
  ])('at %s is told, and shows nothing of what it leads to', async (path) => {
    const { folder, site } = around({});
    mkdirSync(dirname(join(site, path)), { recursive: true });
    const target = /\./.test(path) ? `secret.${path.split('.').at(-1)}` : 'secret.d';
    symlinkSync(join(folder, target), join(site, path));
    expect(await told(site)).toEqual([`${path}:undefined symbolic-link`]);
  });
});
