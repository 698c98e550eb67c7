import { describe, expect, it } from 'vitest';
import { cited, numbered, renderCited, textOf, withStyle } from './render-cited.ts';

const base = { ...cited, ...numbered };
const page = (args: string) => `# Title\n\nText {% ${args} %}\n`;

describe('mistakes in a page', () => {
  it.each([
    ['cite doi2020lnk', '3:14 unknown-citation', 'Did you mean "doi2020link"?', 'doi2020lnk'],
    [
      'cite oak',
      '3:14 unknown-citation',
      'It stands in books.bib: write {% cite oak --file books %}.',
      'oak',
    ],
    [
      'cite zzzzzzzzzzzzzzz',
      '3:14 unknown-citation',
      'Entries stand in _bibliography/references.bib.',
      'zzzzzzzzzzzzzzz',
    ],
    [
      'cite doi2020link nono',
      '3:26 unknown-citation',
      'Entries stand in _bibliography/references.bib.',
      '[1] nono',
    ],
    ['cite oak --file boks', '3:25 unknown-bibliography', 'Did you mean "books"?', 'oak'],
    ['bibliography --file boks', '3:29 unknown-bibliography', 'Did you mean "books"?', ''],
    ['bibliography --cited', '3:6 empty-bibliography', undefined, ''],
    ['cite', '3:6 liquid-syntax', undefined, ''],
    ['cite oak --fil books', '3:6 liquid-syntax', undefined, ''],
    ['bibliography --query @book', '3:6 liquid-syntax', undefined, ''],
    ['bibliography --max some', '3:6 liquid-syntax', undefined, ''],
    [
      'cite <script>alert(1)</script>',
      '3:14 unknown-citation',
      'Entries stand in _bibliography/references.bib.',
      '<script>alert(1)</script>',
    ],
  ])('%s', async (args, problem, hint, shown) => {
    const { problems, found, html } = await renderCited(page(args), base);
    expect(problems).toEqual([`content/page.md:${problem}`]);
    expect(found.filter((one) => hint !== undefined && one.hint !== hint)).toEqual([]);
    expect(textOf(html)).toBe(`Title\nText ${shown}`.trim());
    expect(html).not.toContain('<script');
  });

  it('are told where there is no bibliography at all', async () => {
    const { problems, found, html } = await renderCited(page('cite doi2020link'), {});
    expect(problems).toEqual(['content/page.md:3:6 unknown-bibliography']);
    expect(found[0]?.hint).toBe('Put the works that pages cite into _bibliography/references.bib.');
    expect(textOf(html)).toBe('Title\nText doi2020link');
  });
});

describe('mistakes in a bibliography', () => {
  it.each([
    [
      '@book{a, title = {A}, author = {B}}\n@book{a, title = {A}, author = {B}}\n',
      ['2:7 duplicate-citation-key error'],
    ],
    ['\n@book{a,\n  year = 1999}\n', ['2:7 incomplete-reference warning']],
    ['@book{a, author = {B}}\n', ['1:7 incomplete-reference warning']],
    ['@book{a, title = {A}, editor = {B}}\n@misc{b, title = {B}, publisher = {C}}\n', []],
    [
      '@book{a, title = {A}, author = {B}\n\n@book{b, title = {A}, author = {B}}\n',
      ['1:1 bibtex-syntax error'],
    ],
  ])('%j', async (text, expected) => {
    const { found } = await renderCited('Text.', { '_bibliography/sub/x.bib': text });
    expect(
      found.map(({ file, line, column, check, severity }) => {
        expect(file).toBe('_bibliography/sub/x.bib');
        return `${line}:${column} ${check} ${severity}`;
      }),
    ).toEqual(expected);
  });
});

describe('settings', () => {
  const dependent = '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"><info/></style>';
  it.each([
    ['ieee', '', '_data/site.yml:3:5', 'There is no citation style "ieee"'],
    ['vancover', '', '_data/site.yml:3:5', 'There is no citation style "vancover"'],
    [
      '_bibliography/../../x.csl',
      '',
      '_data/site.yml:3:5',
      'There is no citation style "_bibliography/../../x.csl"',
    ],
    [
      '_bibliography/bad.csl',
      '',
      '_data/site.yml:3:5',
      'The citation style "_bibliography/bad.csl" cannot be read',
    ],
    [
      '_bibliography/dependent.csl',
      '',
      '_data/site.yml:3:5',
      'The citation style "_bibliography/dependent.csl" cannot be read',
    ],
    [
      'vancouver',
      '    locale: xx\n',
      '_data/site.yml:4:5',
      'There is no locale "xx" for citations',
    ],
  ])('%s %s', async (style, more, place, message) => {
    const files = {
      ...cited,
      ...withStyle(style, more),
      '_bibliography/bad.csl': 'no style',
      '_bibliography/dependent.csl': dependent,
    };
    const { found, html } = await renderCited(
      '{% cite doi2020link %}{% cite doi2020link %}',
      files,
    );
    expect(found.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([place]);
    expect(found[0]?.message).toContain(message);
    expect(textOf(html)).not.toBe('');
  });

  it('are not looked at where nobody cites', async () => {
    const { problems } = await renderCited('Text.', { ...cited, ...withStyle('ieee') });
    expect(problems).toEqual([]);
  });

  it.each([
    ['    locale: de\n', 'hier verfügbar|Verfügbar|verfügbar'],
    ['    locale: fr\n', 'isponible'],
  ])('%j', async (more, word) => {
    const files = { ...cited, ...withStyle('apa', more) };
    const { html } = await renderCited('{% cite gluckner2008signs %} {% bibliography %}', files);
    expect(textOf(html)).toMatch(new RegExp(`${word}|und|et`));
  });

  it('read a folder of another name, and none outside of the site', async () => {
    const bib = '@book{a, title = {A}, author = {B, C}, year = 1999}';
    const settings = withStyle('vancouver', '    source: ./sources/\n');
    const here = await renderCited('{% cite a %}', { ...settings, 'sources/references.bib': bib });
    expect([textOf(here.html), here.problems]).toEqual(['(1)', []]);
    const outside = withStyle('vancouver', '    source: ../\n');
    const there = await renderCited('{% cite a %}', { ...outside, 'references.bib': bib });
    expect(there.problems).toEqual(['content/page.md:1:1 unknown-bibliography']);
  });
});
