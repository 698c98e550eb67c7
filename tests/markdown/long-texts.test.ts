import { describe, expect, it } from 'vitest';
import { nestedLists, textOf } from '../../src/bench/markdown-growth.ts';
import { createMarkdown } from '../../src/markdown/markdown.ts';

const size = 1024 * 1024;

/** What is nested as deep as a text of this length can. */
const texts: [what: string, text: string][] = [
  ...['[', '- ', '> ', '1. ', '> - ', '<div>', '<div>\n', '<div markdown="1">\n', '<b>a<i>', '<b>*a ', '*a **b ', '_a *b ', '![a[', '[^1]: '].map(
    (written): [string, string] => [JSON.stringify(written), textOf(written, size)],
  ),
  ['lists, each two blanks deeper', nestedLists(size)],
  ['elements that are closed', `${textOf('<div markdown="1">\n', size >> 1)}\n${textOf('</div>\n', size >> 1)}`],
  ['a table of contents', `* toc\n{:toc}\n\n${textOf('# a\n', size)}`],
  ['markers of one footnote', `${textOf('[^1]', size)}\n\n[^1]: a\n`],
  ['code with lazy lines', `    a\n${textOf('b\n', size)}`],
  ['definition lists', textOf('a\n\n: b\n\n# c\n\n', size)],
]; // prettier-ignore

describe('a text of a megabyte', () => {
  const markdown = createMarkdown();

  // A second is the rule; what takes time by the square of the length takes many minutes.
  it.each(texts)('of %s is read', { timeout: 120_000 }, (_what, text) => {
    expect(markdown.render(text, {})).toBeTypeOf('string');
  });
});
