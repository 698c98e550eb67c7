import { describe, expect, it } from 'vitest';
import { parseBibtex } from '../../src/citations/parse-bibtex.ts';
import { positionAt } from '../../src/read/position.ts';

const entriesOf = (text: string) =>
  parseBibtex(text).entries.map(({ type, key, fields }) =>
    [`@${type}`, key, ...[...fields].map(([name, { value }]) => `${name}=${value}`)].join(' '),
  );

describe('entries', () => {
  it.each([
    ['@book{a, title = {T}}', ['@book a title=T']],
    ['@Book{ a , TITLE={T}, year=1999 , }', ['@book a title=T year=1999']],
    ['@book(a, title = "T (1)")', ['@book a title=T (1)']],
    ['@book{a, title = {A {B} C}}', ['@book a title=A {B} C']],
    ['@book{a, title = "A {"B"} C"}', ['@book a title=A {"B"} C']],
    [String.raw`@book{a, title = {A \} B}}`, [String.raw`@book a title=A \} B`]],
    [String.raw`@book{a, title = "G\"odel"}`, [String.raw`@book a title=G\"odel`]],
    ['@string{j = "Journal"} @book{a, title = j # " of " # {T}}', ['@book a title=Journal of T']],
    ['@book{a, month = jun, month_number = 6}', ['@book a month=jun month_number=6']],
    ['@book{DBLP:conf/x-1_2+3, title={T}}', ['@book DBLP:conf/x-1_2+3 title=T']],
    ['@comment{@book{b, title={T}}', ['@book b title=T']],
    [String.raw`@preamble{"\newcommand{\x}{y}"} @book{a}`, ['@book a']],
    ['Mail me at a@example.org. @book{a, title={T}}', ['@book a title=T']],
    ['', []],
    ['no entry at all', []],
  ])('%s', (text, entries) => {
    expect(parseBibtex(text).errors).toEqual([]);
    expect(entriesOf(text)).toEqual(entries);
  });
});

describe('mistakes', () => {
  const whole = '\n@book{whole, title = {T}}\n';
  it.each([
    ['@book{, title = {T}}', '1:7', 'The entry @book has no key', 1],
    ['@book{title = {T}}', '1:7', 'The entry @book has no key', 1],
    ['@book{a, title = {T}', '1:1', '@book{a is opened and never closed', 1],
    [
      '@book{a, title = {T}}\n@book{b,\n title = "T}\n',
      '2:1',
      '@book{b is opened and never closed',
      2,
    ],
    ['@book{a,\n title {T}}', '2:2', 'The entry "a" cannot be read from here on', 1],
    ['@book{a,\n title = }', '2:10', 'A field has no value', 1],
    [
      '@book{a,\n title = {T}\n year = 1}',
      '3:2',
      'A comma is missing behind the field "title" of "a"',
      2,
    ],
    ['@book{a,\n month = juni}', '2:10', 'There is no @string "juni"', 2],
    ['@string{= "x"}', '1:9', 'A @string has no name', 1],
  ])('%j', (text, place, message, kept) => {
    const { errors, entries } = parseBibtex(text + whole);
    expect(
      errors.map((error) => {
        const { line, column } = positionAt(text + whole, error.offset);
        return [`${line}:${column}`, error.message];
      }),
    ).toEqual([[place, message]]);
    expect(entries).toHaveLength(kept);
    expect(entries.at(-1)?.key).toBe('whole');
  });

  it('reads what is never closed in time that grows with the file', () => {
    const text = `@book{a, title = {${'{'.repeat(20_000)}\n`.repeat(20);
    expect(parseBibtex(text).errors).toHaveLength(20);
  }, 10_000);
});
