import { describe, expect, it } from 'vitest';
import { createMarkdown } from '../../src/markdown/markdown.ts';

const many = 3000;
const markdown = createMarkdown();

/** What is in the paragraph that a text becomes. */
const spansOf = (text: string, rest = '') =>
  /^<p>(.*)<\/p>$/ms.exec(markdown.render(`${text}${rest}`, {}))?.[1];

describe('a text of very many spans', () => {
  it.each([
    ['emphasis', '*a* b '],
    ['attributes behind a span', '*a*{:.b} '],
    ['code', '`a`{:.b} '],
    ['links', '[a](b "c") '],
    ['HTML', '<b class="a">*b*</b> '],
    ['formulas', 'a $$b$$ '],
    ['entities and quotation marks', '&copy; "*a*" -- '],
    ['line breaks', '*a*  \n'],
    ['struck text', '~~*a*~~ '],
    ['abbreviations', 'HTML *HTML* ', '\n\n*[HTML]: Hyper Text\n'],
  ])('is written as each of them by itself: %s', (_what, written, rest = '') => {
    // Another one behind it, since blanks that end a text are none of it.
    const one = spansOf(`${written}x`, rest)?.slice(0, -1);
    expect(one).toMatch(/[<“(]/);
    expect(spansOf(`${written.repeat(many)}x`, rest)).toBe(`${one?.repeat(many)}x`);
  });

  it('numbers all markers of footnotes', () => {
    const html = markdown.render(`${'*a*[^b]'.repeat(many)}\n\n[^b]: c\n`, {});
    expect(html.match(/<em>a<\/em><sup id="fnref:b(?::\d+)?">/g)).toHaveLength(many);
    expect(html).toContain(`href="#fnref:b:${many - 1}"`);
  });

  it('gives a heading the id of all its text', () => {
    const html = markdown.render(`# ${'*a*b'.repeat(many)}\n`, {});
    expect(html).toContain(`id="${'ab'.repeat(many)}"`);
  });
});
