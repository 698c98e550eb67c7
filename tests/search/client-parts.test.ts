import { describe, expect, it } from 'vitest';
import { fitOf } from '../../assets/client/search/fit.ts';
import { foundPage, withHighlights } from '../../assets/client/search/found-page.ts';
import { wordsPattern } from '../../assets/client/search/mark-words.ts';
import { markBeginnings, readExcerpt, type Piece } from '../../assets/client/search/pieces.ts';
import { readQuery, writeQuery } from '../../assets/client/search/query.ts';
import { spellingDistance, suggest } from '../../assets/client/search/suggest.ts';

const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('an excerpt', () => {
  it.each([
    ['plain', 'plain'],
    ['a <mark>word</mark> of', 'a [word] of'],
    ['(<mark>DUO),</mark> and', '([DUO]), and'],
    ['<mark>“consent”</mark>', '“[consent]”'],
    ['<mark>Genómica.</mark>', '[Genómica].'],
    ['&lt;b&gt; <mark>&lt;script&gt;</mark> & &amp;', '<b> <[script]> & &amp;'],
    ['<mark>one</mark> <mark>two</mark>', '[one] [two]'],
    ['', ''],
  ])('%j is shown as %j', (excerpt, expected) => {
    expect(shown(readExcerpt(excerpt))).toBe(expected);
  });
});

describe('a heading', () => {
  it.each([
    ['Governance and ELSI', ['elsi'], 'Governance and [ELSI]'],
    ['Genómica', ['genomi'], '[Genómica]'],
    ['Data, data', ['data'], '[Data], [data]'],
    ['Use cases', [], 'Use cases'],
  ])('%j with %j is shown as %j', (title, words, expected) => {
    expect(shown(markBeginnings(title, words))).toBe(expected);
  });
});

const part = (title: string, excerpt: string, score: number, id?: string) => ({
  title,
  url: id ? `/p#${id}` : '/p',
  excerpt,
  weighted_locations: [{ balanced_score: score }],
  ...(id ? { anchor: { id } } : {}),
});
describe('a found page', () => {
  const page = foundPage(
    {
      url: '/p',
      meta: { title: 'The page', section: 'About' },
      filters: { type: ['tool'] },
      excerpt: '',
      plain_excerpt: '',
      sub_results: [
        part('The page', 'The page. It has a <mark>word</mark>.', 1),
        part('One', 'One. <mark>word</mark> here', 5, 'one'),
        part('Two', 'no heading in it: <mark>Words</mark>', 1, 'two'),
        part('Three', 'Three <mark>word</mark>', 9, 'three'),
        part('Four', 'Four! <mark>word</mark> <mark>words</mark>', 7, 'four'),
      ],
    },
    'word',
  );

  it('shows the best headings in the order of the page', () => {
    expect(page.parts.map(({ title }) => shown(title))).toEqual(['One', 'Three', 'Four']);
  });

  it('does not repeat a heading in the text under it', () => {
    expect(shown(page.excerpt)).toBe('It has a [word].');
    expect(page.parts.map(({ excerpt }) => shown(excerpt))).toEqual([
      '[word] here',
      '[word]',
      '[word] [words]',
    ]);
  });

  it('leads to the heading and names the words as they stand there', () => {
    expect(page.href).toBe('/p?highlight=word');
    expect(page.parts.at(-1)?.href).toBe('/p?highlight=word&highlight=words#four');
    expect(withHighlights('/p', [])).toBe('/p');
  });
});

describe('another spelling', () => {
  const known = ['Governance', 'consent', 'Phenopackets', 'infrastructure', 'Genómica', 'data'];
  it.each([
    ['goverance', 'Governance'],
    ['consnet', 'consent'],
    ['phenopakets', 'Phenopackets'],
    ['infrastrucutre costs', 'infrastructure costs'],
    ['genomca', 'Genómica'],
    ['consent', undefined],
    ['conse', undefined],
    ['dta', undefined],
    ['xylophone', undefined],
    ['', undefined],
  ])('of %j is %j', (query, expected) => {
    expect(suggest(query, known)).toBe(expected);
  });

  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['abc', 'xabc', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('%j and %j are %i apart', (a, b, distance) => {
    expect(spellingDistance(a, b)).toBe(distance);
    expect(spellingDistance(b, a)).toBe(distance);
  });
});

describe('what was found for a query fits', () => {
  it.each([
    ['consents', ['consent'], 'close'],
    ['policies', ['policy'], 'close'],
    ['mail', ['e-mail'], 'close'],
    ['model', ['dataModel'], 'close'],
    ['muller', ['Müller'], 'close'],
    ['c++', ['C'], 'close'],
    ['基因组', ['基因'], 'close'],
    ['genomewide', ['genome'], 'distant'],
    ['acessibility', ['a', 'and'], 'none'],
    ['consent acessibility', ['consent', 'a'], 'none'],
    ['', [], 'close'],
  ])('%j with %j: %s', (query, found, fit) => {
    expect(fitOf(query, found)).toBe(fit);
  });
});

const marked = (words: string[], text: string) =>
  text.replace(wordsPattern(words), (word) => `[${word}]`);

describe('the words to mark', () => {
  it.each([
    [['data'], 'Data, metadata and data.', '[Data], metadata and [data].'],
    [['1+mg'], 'The 1+MG label', 'The [1+MG] label'],
    [['a.b'], 'a.b but not axb', '[a.b] but not axb'],
    [['genómica'], 'La Genómica.', 'La [Genómica].'],
    [['('], 'f(x)', 'f(x)'],
  ])('%j in %j', (words, text, expected) => {
    expect(marked(words, text)).toBe(expected);
  });
});

describe('a query in an address', () => {
  it.each([
    ['', ''],
    ['?q=consent', '?q=consent'],
    ['?q=%20data%20access%20', '?q=data+access'],
    ['?q=a&section=B&section=C&section=B&type=tool', '?q=a&section=B&section=C&type=tool'],
    ['?section=&other=1', ''],
  ])('%j is kept as %j', (address, kept) => {
    expect(writeQuery(readQuery(new URLSearchParams(address)))).toBe(kept);
  });
});
