import { describe, expect, it } from 'vitest';
import { liquidScopes } from '../../src/render/liquid-scope.ts';
import { readSite } from '../../src/read/read-site.ts';
import { root } from '../support/run.ts';
import { writeSite, type Files } from '../support/write-site.ts';

const scopesOf = (files: Files) => {
  const site = readSite({ siteDir: writeSite(files), themeDir: root }, () => {});
  return { site, scopes: liquidScopes(site, (_, text) => `<p>${text}</p>`) };
};

describe("Liquid's site.github", () => {
  it.each([
    ['', undefined],
    ['repository: https://gitlab.example/a/b\n', undefined],
    ['jekyll_config: { github: { repository_url: "https://x.example" } }\n', 'https://x.example'],
    ['repository: https://github.com/org/site\n', 'https://github.com/org/site'],
    [
      'repository: https://github.com/org/site\njekyll_config: { github: { repository_url: "https://x.example" } }\n',
      'https://x.example',
    ],
  ])('of %j has the repository %j', (settings, address) => {
    const { scopes } = scopesOf({
      'content/index.md': 'A\n',
      '_data/site.yml': `title: A\n${settings}`,
    });
    const { github } = scopes.site as { github?: { repository_url: string } };
    expect(github?.repository_url).toBe(address);
  });
});

describe("Liquid's page.title of a page that has none", () => {
  it.each([
    ['', 'A heading'],
    ['jekyll_config: { remote_theme: x/y }\n', undefined],
    ['jekyll_config: { remote_theme: x/y, titles_from_headings: true }\n', 'A heading'],
  ])('with %j is %j', (settings, title) => {
    const { site, scopes } = scopesOf({
      'content/index.md': '# A heading\n',
      '_data/site.yml': `title: A\n${settings}`,
    });
    const [page] = site.pages;
    expect(page && scopes.page(page).title).toBe(title);
  });
});

it('orders a collection as the settings say', () => {
  const { scopes } = scopesOf({
    '_data/site.yml':
      'title: A\ninclude: [_a, _b]\njekyll_config: { collections: { a: { output: true, sort_by: rank }, b: { output: true, order: [r.md, q.md] } } }\n',
    'content/_a/x.md': '---\ntitle: AX\nrank: 2\n---\n',
    'content/_a/y.md': '---\ntitle: AY\nrank: 1\n---\n',
    'content/_b/p.md': '---\ntitle: BP\n---\n',
    'content/_b/q.md': '---\ntitle: BQ\n---\n',
    'content/_b/r.md': '---\ntitle: BR\n---\n',
  });
  const titles = (label: string) =>
    (scopes.site[label] as { title: string }[]).map(({ title }) => title);
  expect(titles('a')).toEqual(['AY', 'AX']);
  expect(titles('b')).toEqual(['BR', 'BQ', 'BP']);
});

it.each([
  ['', undefined],
  ['jekyll_config: { paginate: 5 }\n', ['New', 'Old']],
])('with %j a paginator has the posts %j', (settings, titles) => {
  const { scopes } = scopesOf({
    '_data/site.yml': `title: A\ninclude: [_posts]\n${settings}`,
    'content/_posts/2024-01-02-old.md': '---\ntitle: Old\ndate: 2024-01-02\n---\n',
    'content/_posts/2024-03-04-new.md': '---\ntitle: New\ndate: 2024-03-04\n---\n',
  });
  const found = scopes.globals.paginator as { posts: { title: string }[] } | undefined;
  expect(found?.posts.map(({ title }) => title)).toEqual(titles);
});

it.each(['constructor', '__proto__', 'toString'])('finds the posts tagged %j', (word) => {
  const { scopes } = scopesOf({
    '_data/site.yml': 'title: A\ninclude: [_posts]\n',
    'content/_posts/2024-01-02-old.md': `---\ntitle: Old\ndate: 2024-01-02\ntags: [${word}]\n---\n`,
    'content/_posts/2024-03-04-new.md': `---\ntitle: New\ndate: 2024-03-04\ntags: [${word}]\n---\n`,
  });
  const tags = new Map(Object.entries(scopes.site.tags as Record<string, { title: string }[]>));
  expect(tags.get(word)?.map(({ title }) => title)).toEqual(['New', 'Old']);
});

const post = (n: number) => `content/_posts/2024-01-${String(n + 1).padStart(2, '0')}-p${n}.md`;

it.each([
  [1, 0, []],
  [2, 0, [1]],
  [12, 0, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]],
  [12, 11, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]],
])('of %i posts number %i has the related posts %j, as Jekyll 4.3.1 says', (count, at, related) => {
  const posts = Array.from({ length: count }, (_, n) => [
    post(n),
    `---\ntitle: ${n}\ndate: 2024-01-${n + 1}\n---\n`,
  ]);
  const { site, scopes } = scopesOf({
    '_data/site.yml': 'title: A\ninclude: [_posts]\n',
    'content/index.md': 'A\n',
    ...Object.fromEntries(posts),
  });
  const seen = (file: string) => {
    const page = site.pageByFile.get(file);
    return (
      page && (scopes.siteOf(scopes.page(page)).related_posts as { title: number }[] | undefined)
    );
  };
  expect(seen(post(at))?.map(({ title }) => title)).toEqual(related);
  expect(seen('content/index.md')).toBeUndefined();
});

const excerptOf = (text: string, settings = 'page_excerpts: true', name = 'a.md') => {
  const { site, scopes } = scopesOf({
    '_data/site.yml': `title: A\njekyll_config: { ${settings} }\n`,
    [`content/${name}`]: `---\n${text}`,
  });
  const page = site.pageByFile.get(`content/${name}`);
  return page && scopes.page(page).excerpt;
};

describe('page.excerpt of pages, as Jekyll 4.3.1 makes it', () => {
  it.each([
    [
      'title: A\n---\nFirst *one* [l].\n\nSecond.\n\n[l]: /x\n',
      '<p>First *one* [l].\n\n[l]: /x</p>',
    ],
    ['excerpt_separator: <!--more-->\n---\nOne\n\nTwo\n<!--more-->\n3\n', '<p>One\n\nTwo\n</p>'],
    ['title: Empty lines\n---  \n\n \n\nOne\n\nTwo\n', '<p>One</p>'],
    ['excerpt: Own *text*\n---\nOne\n', 'Own *text*'],
    ['excerpt_separator: ""\n---\nOne\n\nTwo\n', undefined],
  ])('of %j is %j', (text, excerpt) => {
    expect(excerptOf(text)).toBe(excerpt);
  });

  it('is not there unless the settings ask for it, nor on what is no HTML', () => {
    expect(excerptOf('---\nOne\n', '')).toBeUndefined();
    expect(excerptOf('---\nOne\n', 'page_excerpts: false')).toBeUndefined();
    expect(excerptOf('---\nOne\n', 'page_excerpts: true', 'e.txt')).toBeUndefined();
  });
});
