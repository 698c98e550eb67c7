import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listFiles } from '../../src/read/list-files.ts';
import { buildCleanly } from '../support/build-cleanly.ts';
import { build, root, type Finished } from '../support/run.ts';
import { sharedFolder, text, writeFiles } from '../support/write-site.ts';

/** Every text of the default site's data that is long enough to be its own. */
function textsOfDefaultSite(): string[] {
  const own = new Set<string>();
  const visit = (value: unknown) => {
    if (typeof value === 'string' && value.length > 4) own.add(value);
    else if (typeof value === 'object' && value) Object.values(value).forEach(visit);
  };
  for (const file of listFiles(join(root, '_data'))) {
    if (file.endsWith('.yml')) visit(parse(readFileSync(join(root, '_data', file), 'utf8')));
  }
  const words = readFileSync(join(root, 'src/interface/words.en.yml'), 'utf8');
  return [...own].filter((value) => !words.includes(value) && !/^#|^(?:main|scale)$/.test(value));
}

/** Everything that an output says, as text; the licence that fonts carry speaks of the fonts. */
const textOf = (out: string) =>
  listFiles(out)
    .filter((file) => /\.(?:html|xml|txt|json)$/.test(file) && basename(file) !== 'OFL.txt')
    .map((file) => readFileSync(join(out, file), 'utf8'))
    .join('\n');

const navigationOf = (html: string, name: string) => {
  const [part = ''] = new RegExp(`<nav class="${name}"[\\s\\S]*?</nav>`).exec(html) ?? [];
  return [...part.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)/g)].map(
    ([, href, title]) => `${title} ${href}`,
  );
};

describe('a folder with one page and nothing else', () => {
  const site = sharedFolder();
  const out = join(site, '_site');
  let stdout = '';

  beforeAll(async () => {
    writeFiles(site, { 'content/index.md': '# Hello\n' });
    ({ stdout } = await buildCleanly(site, out));
  });

  it('is built, and the command says so', () => {
    expect(stdout).toMatch(/^1 pages?, 1 in the search index/);
  });

  it('is a site that says what the page says', () => {
    const html = readFileSync(join(out, 'index.html'), 'utf8');
    expect(html).toContain('<title>Hello</title>');
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html).toContain('<h1 id="hello">Hello</h1>');
    expect(html).toContain('Skip to content');
    expect(html).toContain('lang="en"');
  });

  it('carries no word of the default site', () => {
    const texts = textsOfDefaultSite();
    expect(texts.length).toBeGreaterThan(50);
    const said = textOf(out);
    expect(texts.filter((value) => said.includes(value))).toEqual([]);
    expect(said).not.toMatch(/1\+MG|genom|B1MG/i);
  });

  it('carries no picture of the default site', () => {
    const pictures = readdirSync(join(root, 'assets/img'));
    expect(pictures.length).toBeGreaterThan(3);
    const published = listFiles(out);
    const ownIcon = readFileSync(join(root, 'src/interface/favicon.svg'), 'utf8');
    for (const file of published.filter((path) => pictures.includes(basename(path)))) {
      expect(readFileSync(join(out, file), 'utf8')).toBe(ownIcon);
    }
    expect(existsSync(join(out, 'assets/img'))).toBe(false);
  });

  it('has what every host needs, and no sitemap without an address', () => {
    const files = readdirSync(out);
    expect(files).toEqual(
      expect.arrayContaining(['404.html', 'robots.txt', '.nojekyll', 'index.html', 'pagefind']),
    );
    expect(files).not.toContain('sitemap.xml');
    expect(files).not.toContain('CNAME');
  });
});

describe('a site of a few folders without any data', () => {
  const site = sharedFolder();
  const out = join(site, '_site');
  const page = (name: string) => readFileSync(join(out, `${name}.html`), 'utf8');

  let told: Finished;
  beforeAll(async () => {
    writeFiles(site, {
      'content/index.md': text('# A *small* site', '', 'See [B](b).'),
      'content/guide/index.md': text('# The guide'),
      'content/guide/b.md': text('Text first.', '', '## Second page of the guide'),
      'content/guide/a.md': text('---', 'title: First page', '---', '', 'Text.'),
      'content/how-to/install_it.md': text('No heading.'),
    });
    told = await build(site, out, '--base', '/x/');
  });

  it('is built, and told that a title by the name of a file is not a written one', () => {
    expect(told.code).toBe(0);
    expect(told.stderr.match(/\[[\w-]+\]$/gm)).toEqual(['[missing-title]']);
  });

  it('takes titles from front matter, headings and names of files', () => {
    const titles = ['index', 'guide', 'a', 'b', 'install_it'].map(
      (name) => /<title>(.*)<\/title>/.exec(page(name))?.[1],
    );
    expect(titles).toEqual([
      'A small site',
      'The guide – A small site',
      'First page – A small site',
      'Second page of the guide – A small site',
      'Install it – A small site',
    ]);
  });

  it('takes its navigation from folders and titles', () => {
    expect(navigationOf(page('index'), 'topnav')).toEqual([
      'How to /x/install_it',
      'The guide /x/guide',
    ]);
    expect(navigationOf(page('a'), 'sidebar')).toEqual([
      'The guide /x/guide',
      'First page /x/a',
      'Second page of the guide /x/b',
    ]);
    expect(navigationOf(page('a'), 'breadcrumb-trail')).toEqual(['Home /x/', 'The guide /x/guide']);
    expect(page('a')).toContain('<a href="/x/a" aria-current="page">');
  });
});
