import { describe, expect, it } from 'vitest';
import { createMarkdown } from '../../src/markdown/markdown.ts';

const many = 6000;
const markdown = createMarkdown();
const definitions = '\n*[HTML]: Hyper Text\n\n[a]: b\n';

/** The rows that are made of a text, without the table around. */
const rowsOf = (text: string, head = '') =>
  /<tbody>\n(.*) {0,4}<\/tbody>/s.exec(markdown.render(`${head}${text}${definitions}`, {}))?.[1];

describe('a table of very many cells', () => {
  it.each([
    ['text', '| a | b | c |\n'],
    ['empty cells', '| a | | c |\n'],
    ['cells that are missing', '| a |\n', '| d | e | f |\n|---|---|---|\n'],
    ['alignment', '| a | b | c |\n', '| d | e | f |\n|:--|:-:|--:|\n'],
    ['spans', '| *a* | `b|c` | <b>d</b> "e" |\n'],
    ['links and abbreviations', '| [a] | HTML | ![x](y) |\n'],
  ])('is written as each of its rows by itself: %s', (_what, row, head = '') => {
    const one = rowsOf(row, head);
    expect(one).toMatch(/^<tr>\n(?:<td.*<\/td>\n){3}<\/tr>\n$/);
    expect(rowsOf(row.repeat(many), head)).toBe(one?.repeat(many));
  });

  it('is written as each of its rows where they are bars alone', () => {
    expect(rowsOf('|\n')).toBe('<tr></tr>\n');
    expect(rowsOf('|\n'.repeat(3 * many))).toBe('<tr></tr>\n'.repeat(3 * many));
  });

  it('is written as a short one where it is one row', () => {
    const html = markdown.render('| *a* '.repeat(3 * many), {});
    expect(html).toContain(`<tr>\n${'<td><em>a</em></td>\n'.repeat(3 * many)}</tr>\n`);
  });

  it('numbers the markers of footnotes', () => {
    const html = markdown.render(`${'| a | b | c[^d] |\n'.repeat(many)}\n[^d]: e\n`, {});
    expect(html.match(/<td>c<sup id="fnref:d(?::\d+)?">/g)).toHaveLength(many);
    expect(html).toContain(`href="#fnref:d:${many - 1}"`);
  });
});
