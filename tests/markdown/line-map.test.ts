import { describe, expect, it } from 'vitest';
import { createMarkdown } from '../../src/markdown/markdown.ts';

/** Where each text of a page stands: its first line, and the one behind its last. */
function textLines(source: string): Record<string, [number, number] | null> {
  const tokens = createMarkdown().parse(source, {});
  const texts = tokens.filter(({ content }) => content !== '');
  return Object.fromEntries(texts.map(({ content, map }) => [content.trim(), map]));
}

const cases: [what: string, source: string, lines: ReturnType<typeof textLines>][] = [
  ['blocks in a row', '# One #\n\ntwo\nthree\n\nFour\n---\n', { One: [0, 1], 'two\nthree': [2, 4], Four: [5, 7] }],
  ['what is no block and goes on with a paragraph', 'one\n<!-- two\nthree\n', { 'one\n<!-- two\nthree': [0, 3] }],
  ['an HTML block over blank lines', '<div>\n\na\n\n</div>\none\n', { '<div>\n\na\n\n</div>': [0, 5], one: [5, 6] }],
  ['Markdown in HTML', '<div markdown="1">\n<div markdown="1">\n# One\n\n- two\n</div>\nthree\n</div>\nfour\n', { '<div>': [1, 6], One: [2, 3], two: [4, 5], '</div>': [7, 8], three: [6, 7], four: [8, 9] }],
  ['spans in HTML', '<p markdown="span">\n\none\n</p>\n\ntwo\n', { '<p>': [0, 4], one: [2, 3], '</p>': [3, 4], two: [5, 6] }],
  ['text behind an end tag', '<div>\na\n</div> one\n\ntwo\n', { '<div>\na\n</div>': [0, 3], one: [2, 3], two: [4, 5] }],
  ['comments, behind which text stands or not', '<!-- a\n-->\none\n\n<!-- b\n--> two\n', { '<!-- a\n-->': [0, 2], one: [2, 3], '<!-- b\n-->': [4, 6], two: [5, 6] }],
  ['lists in lists', '- one\n\n  two\n  - three\n    - four\n\n      five\n- six\n', { one: [0, 1], two: [2, 3], three: [3, 4], four: [4, 5], five: [6, 7], six: [7, 8] }],
  ['a heading and code in an item', '- one\n  # two\n\n      three\n', { one: [0, 1], two: [1, 2], three: [3, 4] }],
  ['an item whose text starts a line below', '1. \n   one\n', { one: [1, 2] }],
  ['quotations and lazy lines', '> one\n> > two\nlazy\n\nthree\n', { one: [0, 1], 'two\nlazy': [1, 3], three: [4, 5] }],
  ['attribute lists before, behind and on their own', '{: .a}\none\n{: .b\n.c}\n\n{:ref: .d}\n\n- {: .e} two\n{: .f}\n\nthree\n', { one: [1, 2], two: [7, 8], three: [10, 11] }],
  ['terms and definitions', 'one\ntwo\n: three\n\n  four\n', { one: [0, 1], two: [1, 2], three: [2, 3], four: [4, 5] }],
  ['tables', '| one | two |\n|---|---|\n| three | |\n', { one: [0, 1], two: [0, 1], three: [2, 3] }],
  ['a footnote, which is read at the end', '[^1]: one\n\n    two\n\nthree[^1]\n', { one: [0, 1], two: [2, 3], 'three[^1]': [4, 5] }],
  ['code and formulas', '~~~\none\n~~~\n\n    two\n\n    three\n\n$$\nfour\n$$\n', { one: [0, 3], 'two\n\nthree': [4, 7], four: [8, 11] }],
  ['definitions of links and abbreviations', '[a]: b\n"c"\n*[d]: e\none\n', { one: [3, 4] }],
  ['extensions', '{::comment}\na\n{:/}\none\n^\ntwo\n', { '<!-- a -->': [0, 3], one: [3, 4], two: [5, 6] }],
]; // prettier-ignore

describe('a token knows the lines of its source', () => {
  it.each(cases)('through %s', (_what, source, lines) => {
    expect(textLines(source)).toEqual(lines);
  });
});
