import { describe, expect, it } from 'vitest';
import { breadcrumb, neighbours } from '../../src/navigation/page-navigation.ts';
import { siteNavigation } from '../../src/navigation/site-navigation.ts';
import { siteOf } from '../support/read-site.ts';
import { text, type Files } from '../support/write-site.ts';

const files: Files = {
  '_data/topnav.yml': text('subitems:', '  - title: Top', '    url: /one'),
  '_data/sidebars/main.yml': text(
    'title: Main',
    'title_url: /start',
    'subitems:',
    '  - title: Group',
    '    subitems:',
    '      - title: One',
    '        url: /one',
    '        subitems:',
    '          - title: Two',
    '            url: /two.html',
    '  - title: Outside',
    '    url: https://example.org',
    '  - title: Three',
    '    url: /three',
    '  - title: One again',
    '    url: /one',
  ),
  'content/index.md': '---\nsidebar: main\n---\n# Home\n',
  ...Object.fromEntries(
    ['start', 'one', 'two', 'three', 'unlisted'].map((name) => [
      `content/${name}.md`,
      `---\ntitle: Page ${name}\nsidebar: main\n---\n`,
    ]),
  ),
  'content/none.md': '---\ntitle: None\nsidebar: false\n---\n',
  'content/loose.md': '# Loose\n',
  'content/folder/index.md': '# Folder\n',
  'content/folder/a.md': '# A\n',
  'content/folder/sub/b.md': '# B\n',
};

function prepare(base = '/') {
  const site = siteOf(files, base);
  const navigation = siteNavigation(site);
  const pageAt = (name: string) => {
    const page = site.pageByFile.get(`content/${name}.md`);
    if (!page) throw new Error(`no page ${name}`);
    return page;
  };
  const crumbsOf = (name: string) => {
    const page = pageAt(name);
    return breadcrumb(page, navigation.sideOf(page), 'Home', base);
  };
  return { site, navigation, pageAt, crumbsOf };
}

describe('the navigation beside a page', () => {
  it.each([
    ['one', 'Main'],
    ['none', undefined],
    ['loose', undefined],
    ['folder/index', 'Folder'],
    ['folder/a', 'Folder'],
    ['folder/sub/b', 'Folder'],
  ])('of %s is %s', (name, title) => {
    const { navigation, pageAt } = prepare();
    expect(navigation.sideOf(pageAt(name))?.title).toBe(title);
  });

  it('is the same object for all of its pages', () => {
    const { navigation, pageAt } = prepare();
    expect(navigation.sideOf(pageAt('one'))).toBe(navigation.sideOf(pageAt('two')));
  });

  it('knows the reading order, each page once, and the way to each', () => {
    const { navigation, pageAt } = prepare();
    const side = navigation.sideOf(pageAt('one'));
    expect(side?.sequence.map(({ url }) => url)).toEqual(['/start', '/one', '/two', '/three']);
    const trail = (url: string) => side?.trails.get(url)?.map(({ title }) => title);
    expect(trail('/start')).toEqual([]);
    expect(trail('/two')).toEqual(['Group', 'One']);
    expect(trail('/three')).toEqual([]);
    expect(trail('/unlisted')).toBeUndefined();
  });
});

describe('the navigation in the head', () => {
  it('comes from the data file', () => {
    expect(prepare('/x/').navigation.top).toMatchObject([{ title: 'Top', href: '/x/one' }]);
  });

  it('comes from the folders where there is no file', () => {
    const { '_data/topnav.yml': _, ...without } = files;
    const { top } = siteNavigation(siteOf(without, '/x/'));
    expect(top.map(({ title, href }) => `${title} ${href}`)).toEqual([
      'Folder /x/folder',
      'Loose /x/loose',
      'None /x/none',
      'Page one /x/one',
      'Page start /x/start',
      'Page three /x/three',
      'Page two /x/two',
      'Page unlisted /x/unlisted',
    ]);
  });
});

describe('the navigation in the head of a site with many pages at its top', () => {
  it('begins with the first of them, and ends with the site map', () => {
    const pages = Array.from({ length: 13 }, (_, page) => [`content/p${page}.md`, `# P${page}\n`]);
    const titles = (count: number) =>
      siteNavigation(siteOf(Object.fromEntries(pages.slice(0, count)))).top.map(
        ({ title }) => title,
      );
    expect(titles(12)).toEqual(Array.from({ length: 12 }, (_, page) => `P${page}`));
    expect(titles(13).slice(9)).toEqual(['P9', 'P10', 'Site map']);
  });
});

describe('the way to a page', () => {
  it.each([
    ['index', []],
    ['start', ['Home /x/', 'Page start -']],
    ['one', ['Home /x/', 'Main /x/start', 'Group -', 'Page one -']],
    ['two', ['Home /x/', 'Main /x/start', 'Group -', 'One /x/one', 'Page two -']],
    ['unlisted', ['Home /x/', 'Main /x/start', 'Page unlisted -']],
    ['loose', ['Home /x/', 'Loose -']],
    ['folder/index', ['Home /x/', 'Folder -']],
    ['folder/sub/b', ['Home /x/', 'Folder /x/folder', 'Sub -', 'B -']],
  ])('%s', (name, expected) => {
    const crumbs = prepare('/x/').crumbsOf(name);
    expect(crumbs.map(({ title, href }) => `${title} ${href ?? '-'}`)).toEqual(expected);
  });
});

describe('the pages before and after', () => {
  it.each([
    ['start', undefined, '/one'],
    ['one', '/start', '/two'],
    ['two', '/one', '/three'],
    ['three', '/two', undefined],
    ['unlisted', undefined, undefined],
    ['none', undefined, undefined],
    ['loose', undefined, undefined],
    ['folder/a', '/folder', '/b'],
  ])('%s', (name, before, after) => {
    const { navigation, pageAt } = prepare();
    const { previous, next } = neighbours(pageAt(name), navigation.sideOf(pageAt(name)));
    expect([previous?.url, next?.url]).toEqual([before, after]);
  });
});
