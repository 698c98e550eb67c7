import { describe, expect, it } from 'vitest';
import { createMarkdown, type MarkdownOptions } from '../../src/markdown/markdown.ts';

interface Case {
  options: MarkdownOptions;
  input: string;
  expected: string;
}

const cases: Case[] = [
  { options: { smart_quotes: 'sbquo,lsquo,bdquo,ldquo' }, input: `"a" 'b'`, expected: '„a“ ‚b‘' },
  { options: { smart_quotes: ['39', '39', '34', '34'] }, input: `"a" b's`, expected: `&quot;a&quot; b's` },
  { options: { typographic_symbols: { ndash: '-' } }, input: 'a -- b ...', expected: 'a - b …' },
  { options: { gfm_quirks: 'no_auto_typographic' }, input: 'a -- b', expected: 'a -- b' },
  { options: { entity_output: 'as_input' }, input: '&copy; --', expected: '&copy; &#8211;' },
  { options: { entity_output: 'symbolic' }, input: '&#169; --', expected: '&copy; &ndash;' },
  { options: { entity_output: 'numeric' }, input: '&copy; &lt;', expected: '&#169; &lt;' },
  { options: { hard_wrap: true }, input: 'a\nb', expected: 'a<br />\nb' },
  { options: { input: 'kramdown' }, input: '~~a~~\\\nb', expected: '~~a~~\\\nb' },
  { options: { parse_span_html: false }, input: '<b>*a*</b>', expected: '<b>*a*</b>' },
  { options: { link_defs: { A: ['/b', 'T'] } }, input: '[a]', expected: '<a href="/b" title="T">a</a>' },
  { options: { remove_line_breaks_for_cjk: true }, input: '一行\n二行\na', expected: '一行二行\na' },
  { options: { html_to_native: true }, input: '<b>a</b> <i> b</i>', expected: '<strong>a</strong> <i> b</i>' },
]; // prettier-ignore

describe('options that spans have', () => {
  it.each(cases)('$options', ({ options, input, expected }) => {
    expect(createMarkdown(options).render(input, {})).toBe(`<p>${expected}</p>\n`);
  });
});
