import { describe, expect, it } from 'vitest';
import { createMarkdown } from '../../src/markdown/markdown.ts';
import { unbalancedTag } from '../support/balanced-html.ts';

const documents = 20_000;

/** Pieces of kramdown's syntax, whole ones and halves. */
const pieces = [
  'word', 'a', 'Über', 'x_y', '1', "it's", '"quoted"', '\n', '\n\n', '\n    ', '  \n', ' ', '\t', '\\\n', '\\\\\n',
  '*', '**', '_', '__', '***', '~~', '`', '``', '```\n', '~~~ ruby\n', '~~~\n', '"', "'", '--', '...', '<<', ' >>',
  '[', ']', '![', '](url)', '](a b "t")', '](<u>)', '][id]', '[id]: /url "title"\n', '[a](b)', '![i](p.png)', '[^1]',
  '[^1]: note\n', '[^1]:\n    > note\n', '*[word]: title\n', '\n*[a]:\n', '<https://a.b/c?d&e>', '<a@b.c>', '(', ')',
  '<b>', '</b>', '<b class="c">', '<br>', '<br/>', '<img src="i">', '<code>', '</code>', '<kbd>', '<span markdown="0">',
  '</span>', '<div>', '</div>', '<div markdown="1">', '<p>', '</p>', '<p markdown="span">', '<table>', '</table>', '<td>',
  '<!--', '-->', '<!-- c -->', '<script>', '</script>', '<svg:g/>', '<', '>', '> ', '>> ', '&', '&amp;', '&nope;', '&#65;',
  '- ', '* ', '+ ', '1. ', '  - ', '    1. ', '- [ ] ', '- [x] ', ': ', 'term\n: ', '# ', '## h {#id}\n', 'h\n===\n',
  'h\n---\n', '* * *\n', '|', '| a | b |\n', '|---|:-:|\n', '|===\n', '{:', '}', '{:.c}', '{:#i .c k="v"}', '{: .c}\n',
  '{:toc}', '* t\n{:toc}\n', '{:footnotes}', '{:ald: .c}\n', '{:ald}', '{::comment}', '{:/comment}', '{:/}',
  '{::nomarkdown}<i>raw</i>{:/}', '\n{::nomarkdown}\n<i>raw</i>\n{:/}\n', '{::options parse_block_html="true" /}\n', '{::options auto_ids="false" /}\n',
  '$$', '$$x < y$$', '\n$$\na\n$$\n', '\\', '\\*', '\\`', '^\n', '\u00a0', '\u{1F600}', '\0', '\r\n',
]; // prettier-ignore

/** Numbers that look random, and are the same each time. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}

describe('random mixes of kramdown’s syntax', () => {
  const dialects = [{}, { input: 'kramdown' }, { input: 'GFM', parse_block_html: true }];

  it(
    `reads ${documents} documents, the same each time, into balanced HTML`,
    { timeout: 90_000 },
    () => {
      const random = numbersFrom(20_260_301);
      const parsers = dialects.map((options) => createMarkdown(options));
      const faults: unknown[] = [];
      for (let index = 0; index < documents; index++) {
        const text = Array.from(
          { length: 1 + random(40) },
          () => pieces[random(pieces.length)],
        ).join('');
        const markdown = parsers[index % parsers.length]!;
        const html = markdown.render(text, {});
        const tag = unbalancedTag(html);
        if (tag !== undefined) faults.push({ tag, text, html });
        if (index % 10 === 0 && markdown.render(text, {}) !== html) faults.push({ text });
      }
      expect(faults).toEqual([]);
    },
  );
});
