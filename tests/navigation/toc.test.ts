import { describe, expect, it } from 'vitest';
import { tableOfContents, type TocItem } from '../../src/navigation/toc.ts';

const headings = (levels: string) =>
  [...levels].map((level, index) => ({ level: Number(level), id: `h${index}`, text: `H${index}` }));

const outline = (items: readonly TocItem[]): string =>
  items.map(({ id, items: below }) => id + (below.length ? `(${outline(below)})` : '')).join(' ');

describe('the table of contents', () => {
  it.each([
    ['', ''],
    ['1', ''],
    ['2', ''],
    ['12', ''],
    ['22', 'h0 h1'],
    ['122', 'h1 h2'],
    ['2332', 'h0(h1 h2) h3'],
    ['234562', 'h0(h1) h5'],
    ['33', 'h0 h1'],
    ['323', 'h0 h1(h2)'],
    ['23', 'h0(h1)'],
  ])('of headings of the levels "%s" is "%s"', (levels, expected) => {
    expect(outline(tableOfContents(headings(levels)))).toBe(expected);
  });

  it('leaves out headings without an id', () => {
    const withOne = headings('222').map((heading, index) =>
      index === 1 ? { ...heading, id: '' } : heading,
    );
    expect(outline(tableOfContents(withOne))).toBe('h0 h2');
  });
});
