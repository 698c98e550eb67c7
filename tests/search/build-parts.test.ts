import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveLink } from '../../src/links/resolve-link.ts';
import { siteMap, type MapItem } from '../../src/navigation/site-map.ts';
import { siteNavigation } from '../../src/navigation/site-navigation.ts';
import { readSite } from '../../src/read/read-site.ts';
import { generatedPages } from '../../src/render/generated-pages.ts';
import { indexedHtml } from '../../src/search/indexed-html.ts';
import { openSearchIndex } from '../../src/search/search-index.ts';
import { knownWords } from '../../src/search/known-words.ts';
import type { Site } from '../../src/site.ts';
import { root, temporaryFolder } from '../support/run.ts';
import { text, writeSite, type Files } from '../support/write-site.ts';

const siteOf = (files: Files): Site =>
  readSite({ siteDir: writeSite(files), themeDir: root }, (problem) => {
    throw new Error(problem.message);
  });

const page = (title: string, ...more: string[]) => text('---', `title: ${title}`, ...more, '---');

/** What is indexed of a page in the section `Section "A"`. */
const indexed = (...frontMatter: string[]) => {
  const site = siteOf({
    'content/index.md': page('Home'),
    'content/a/index.md': page('Section "A"'),
    'content/a/b.md': page('B & C', ...frontMatter),
  });
  const found = site.pageByFile.get('content/a/b.md');
  if (!found) throw new Error('no page');
  return indexedHtml(found, '<p>Body</p>', site);
};

describe('what Pagefind reads of a page', () => {
  it('is title, section and body, with the title weighing most', () => {
    expect(indexed()).toBe(
      '<!doctype html><html lang="en"><head><title>B &amp; C</title></head><body data-pagefind-body>' +
        '<meta data-pagefind-meta="title[content]" content="B &amp; C">' +
        '<meta data-pagefind-meta="section[content]" content="Section &quot;A&quot;">' +
        '<meta data-pagefind-filter="section[content]" content="Section &quot;A&quot;">' +
        '<h1 data-pagefind-weight="10">B &amp; C</h1><p>Body</p></body></html>',
    );
  });

  it('is the description, the keywords and the kind of page, too', () => {
    const html = indexed('description: D', 'keywords: [one, two]', 'type: tool');
    expect(html).toContain('<meta data-pagefind-meta="description[content]" content="D">');
    expect(html).toContain('<meta data-pagefind-meta="keywords[content]" content="one, two">');
    expect(html).toContain('<meta data-pagefind-filter="type[content]" content="tool">');
  });
});

describe('the words that a misspelt one may have been meant for', () => {
  it('are those of titles and headings, then the most frequent', () => {
    const html =
      '<h2 id="x">Heading <em>words</em></h2><p title="attribute">often Often often twice twice</p>' +
      '<svg><path d="drawn"/></svg><script>code</script><p>the &lt;word&gt; 12345 once</p>';
    expect(knownWords([{ title: 'Page title', html }])).toEqual([
      'Heading',
      'words',
      'Page',
      'title',
      'often',
      'twice',
      'word',
      'once',
    ]);
  });
});

const urls = (files: Files) => generatedPages(siteOf(files)).map(({ url }) => url);

it('an index does not depend on the order in which pages are rendered', async () => {
  const site = siteOf(
    Object.fromEntries(['index', 'a', 'b', 'c'].map((name) => [`content/${name}.md`, page(name)])),
  );
  const [first, second] = await Promise.all(
    [site.pages, site.pages.toReversed()].map(async (pages) => {
      const folder = temporaryFolder();
      const index = await openSearchIndex(site);
      for (const each of pages) index.add(each, `<p>Words of ${each.title} and more.</p>`);
      expect(await (await index.write(folder)).written).toBe(4);
      return readdirSync(folder, { recursive: true }).toSorted();
    }),
  );
  expect(first).toEqual(second);
});

describe('the pages that the toolkit adds', () => {
  it('are those that the site has not', () => {
    expect(urls({ 'content/index.md': page('Home') })).toEqual(['/404', '/search', '/site-map']);
    expect(
      urls({
        'content/index.md': page('Home'),
        'content/search.md': page('Find', 'layout: search'),
      }),
    ).toEqual(['/404', '/site-map']);
  });
});

it.each([
  ['/site-map', '/framework/site-map'],
  ['search?q=consent&section=About', '/framework/search?q=consent&section=About'],
  ['/search.html', '/framework/search.html'],
])('an author may link to %s', (written, href) => {
  const site = { ...siteOf({ 'content/index.md': page('Home') }), base: '/framework/' };
  expect(resolveLink(written, { url: '/', file: 'content/index.md' }, site)).toMatchObject({
    kind: 'file',
    href,
  });
});

describe('the site map', () => {
  const lines = (items: readonly MapItem[], indent = ''): string[] =>
    items.flatMap(({ title, href, items: below }) => [
      `${indent}${title}${href === undefined ? '' : ` ${href}`}`,
      ...lines(below, `${indent}  `),
    ]);
  const mapOf = (files: Files) => {
    const site = siteOf(files);
    return lines(siteMap(site, siteNavigation(site)));
  };

  it('follows the folders of a site without navigation', () => {
    expect(
      mapOf({
        'content/index.md': page('Home'),
        'content/b.md': page('Alone'),
        'content/z/index.md': page('Zoo'),
        'content/z/animals.md': page('Animals'),
        'content/z/deep/index.md': page('Deep'),
        'content/z/deep/er.md': page('Deeper'),
        'content/z/left-out.md': page('Left out', 'sitemap: false', 'published: false'),
      }),
    ).toEqual([
      'Zoo /z',
      '  Animals /animals',
      '  Deep /z/deep',
      '    Deeper /er',
      '',
      '  Alone /b',
      '  Home /',
    ]);
  });

  it('follows the side navigations in the order of the main one, each page once', () => {
    expect(
      mapOf({
        'content/index.md': page('Home'),
        'content/a.md': page('A', 'sidebar: one'),
        'content/b.md': page('B', 'sidebar: two'),
        '_data/topnav.yml': text('subitems:', '  - title: B', '    url: /b'),
        '_data/sidebars/one.yml': text(
          'title: One',
          'subitems:',
          '  - title: Group',
          '    subitems:',
          '      - title: A',
          '        url: /a',
          '      - title: B again',
          '        url: /b',
          '  - title: Elsewhere',
          '    url: https://example.org/',
        ),
        '_data/sidebars/two.yml': text('title: Two', 'subitems:', '  - title: B', '    url: /b'),
      }),
    ).toEqual(['Two', '  B /b', 'One', '  Group', '    A /a', '', '  Home /']);
  });
});
