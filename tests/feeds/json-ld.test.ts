import { describe, expect, it } from 'vitest';
import { pageJsonLd, scriptJson } from '../../src/feeds/json-ld.ts';
import { siteOf } from '../support/read-site.ts';
import { text } from '../support/write-site.ts';

describe('JSON in a script element', () => {
  it.each([
    '</script><script>alert(1)</script>',
    '<!--',
    'a\u2028b\u2029c',
    '"quoted" \\ back',
    'plain & äöü',
  ])('says "%s" and cannot end the element', (value) => {
    const json = scriptJson({ value });
    expect(json).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual({ value });
  });
});

const site = () =>
  siteOf(
    {
      '_data/site.yml': text(
        'title: Site',
        'description: Of the site',
        'url: https://example.org',
        'license:',
        '  name: CC',
        '  url: https://example.org/license',
      ),
      'content/index.md': '# Home\n',
      'content/a.md': text('---', 'title: A', 'description: Of A', 'lang: de', '---'),
    },
    '/x/',
  );

const told = (name: string, crumbs: { title: string; href?: string }[]) => {
  const read = site();
  const page = read.pageByFile.get(`content/${name}.md`);
  return page && (JSON.parse(pageJsonLd(page, read, crumbs)) as unknown);
};

describe('what search engines are told of a page', () => {
  it('a page, with the way to it', () => {
    const crumbs = [
      { title: 'Home', href: '/x/' },
      { title: 'Group' },
      { title: 'Ä', href: '/x/%C3%A4' },
    ];
    expect(told('a', [...crumbs, { title: 'A' }])).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      name: 'A',
      description: 'Of A',
      url: 'https://example.org/x/a',
      inLanguage: 'de',
      license: 'https://example.org/license',
      isPartOf: { '@type': 'WebSite', name: 'Site' },
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/x/' },
          { '@type': 'ListItem', position: 2, name: 'Ä', item: 'https://example.org/x/%C3%A4' },
        ],
      },
    });
  });

  it('the home page, as the site', () => {
    expect(told('index', [])).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: 'Home',
      description: 'Of the site',
      url: 'https://example.org/x/',
      inLanguage: 'en',
      license: 'https://example.org/license',
    });
  });
});
