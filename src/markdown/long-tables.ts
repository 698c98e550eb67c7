// No behaviour of kramdown's: a part of a table with very many cells is one token, since three for
// each cell would take many times the memory that the page does. Its cells are written as they are
// read, when the page's definitions are known.
import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import type { BlockState } from './block-state.ts';
import { JoinedText } from './joined-text.ts';
import { htmlToken } from './span-tokens.ts';

/** The token's type. */
export const longTable = 'long_table';

/** A real table with as many has them one by one, so that each knows its line. */
const mostCells = 16_384;

/** Rows of a table with what all of them share. */
export interface TableRows {
  rows: readonly { readonly cells: readonly string[] }[];
  tag: 'td' | 'th';
  /** What `text-align` is in each column; `default` for none. */
  alignment: readonly string[];
  /** How many cells a row has at least; those that are missing are empty. */
  width: number;
}

/** Registers how the token is written. */
export function longTables(markdown: MarkdownIt): void {
  markdown.renderer.rules[longTable] = (tokens, index, options, env, renderer) =>
    renderer.renderInline(tokens[index]?.children ?? [], options, env);
}

/** Adds the rows as one token if their cells are very many. */
export function addLongTable(state: BlockState, part: TableRows, map: Token['map']): boolean {
  // A row may be a bar alone, and then has no cell.
  const countIn = ({ cells }: TableRows['rows'][number]) => Math.max(1, part.width, cells.length);
  const count = part.rows.reduce((sum, row) => sum + countIn(row), 0);
  // Where links stand is found in the tokens of each cell.
  if (count <= mostCells || state.env.positions !== undefined) return false;
  const token = state.push(longTable, '', 0);
  token.map = map;
  token.meta = { part };
  return true;
}

/**
 * Reads the cells of the token.
 * @param readText reads a cell's text
 */
export function readCells(
  token: Token,
  { md, env }: StateCore,
  readText: (text: string) => Token[],
): Token[] {
  const { rows, tag, alignment, width } = (token.meta as { part: TableRows }).part;
  const tokens: Token[] = [];
  const html = new JoinedText();
  for (const { cells } of rows) {
    const count = Math.max(width, cells.length);
    html.add(count === 0 ? '<tr>' : '<tr>\n');
    for (let column = 0; column < count; column++) {
      const align = alignment[column] ?? 'default';
      html.add(align === 'default' ? `<${tag}>` : `<${tag} style="text-align: ${align}">`);
      const spans = readText(cells[column] || '\u00A0');
      // Footnotes are numbered when all of the page has been read.
      if (!spans.some(({ type }) => type === 'footnote_reference')) {
        html.add(md.renderer.renderInline(spans, md.options, env));
      } else {
        tokens.push(htmlToken(html.take()));
        for (const span of spans) tokens.push(span);
      }
      html.add(`</${tag}>\n`);
    }
    html.add('</tr>\n');
  }
  tokens.push(htmlToken(html.take()));
  return tokens;
}
