// kramdown, "Tables": rows with a bar in each, separator lines that part head and bodies and align
// columns, and `=` before the footer; no head is needed. Rows are filled up with empty cells.
import type { MarkdownIt, RendererRule, Token } from 'markdown-it';
import { addBlockRule, type BlockState } from './block-state.ts';
import { isAfterBoundary, isBeforeBoundary, lineText, textStart } from './lines.ts';
import { addLongTable, longTables, type TableRows } from './long-tables.ts';
import { areRows } from './table-bars.ts';
import { hasBar, splitRow } from './table-rows.ts';
import { trimEnd } from './white-space.ts';

/** Registers tables. */
export function tables(markdown: MarkdownIt): void {
  addBlockRule(markdown, 'table', table);
  markdown.renderer.rules[emptyCells] = writeEmptyCells;
  markdown.use(longTables);
}

interface Row {
  line: number;
  cells: string[];
}

interface Part {
  tag: 'thead' | 'tbody' | 'tfoot';
  rows: Row[];
}

interface Table {
  parts: Part[];
  alignment: string[];
  columns: number;
  end: number;
}

function table(state: BlockState, line: number, endLine: number): boolean {
  if (textStart(state, line) === -1 || !hasBar(lineText(state, line))) return false;
  if (!isAfterBoundary(state)) return false;
  const { waiting } = state;
  // An attribute list that waits is lost here, even when the lines are no table.
  state.waiting = undefined;
  const found = readTable(state, line, endLine);
  if (!found || !isBeforeBoundary(state, found.end)) return false;
  if (!areRows(state, state.src.slice(state.bMarks[line], state.eMarks[found.end - 1])))
    return false;
  state.waiting = waiting;
  const token = state.open('table_open', 'table', line, found.end);
  state.add({ type: 'table', token });
  for (const part of found.parts) addPart(state, part, found);
  state.push('table_close', 'table', -1);
  state.line = found.end;
  return true;
}

const separator = /^[+|: \t-]*-[+|: \t-]*$/;
const footer = /^[+|: \t=]*=[+|: \t=]*$/;

function readTable(state: BlockState, line: number, endLine: number): Table | undefined {
  const found: Table = { parts: [], alignment: [], columns: 0, end: line };
  const startsWithBar = /^[ \t\n\v\f\r]*\|/.test(lineText(state, line));
  let rows: Row[] = [];
  let hasFooter = false;
  const close = (tag: Part['tag']) => {
    if (rows.length > 0) found.parts.push({ tag, rows });
    rows = [];
  };
  for (; found.end < endLine; found.end++) {
    const text = lineText(state, found.end);
    if (!hasBar(text)) break;
    if (separator.test(text)) {
      if (rows.length === 0 || hasFooter) continue;
      if (found.alignment.length > 0) close('tbody');
      else {
        close('thead');
        found.alignment = alignmentOf(text);
      }
    } else if (footer.test(text)) {
      close('tbody');
      hasFooter = true;
    } else {
      const cells = splitRow(trimEnd(text), startsWithBar);
      found.columns = Math.max(found.columns, cells.length);
      rows.push({ line: found.end, cells });
    }
  }
  close(hasFooter ? 'tfoot' : 'tbody');
  return found.parts.some(({ tag }) => tag === 'tbody') ? found : undefined;
}

const alignmentOf = (line: string) =>
  [...line.matchAll(/(:?)-+(:?)/g)].map(([, left, right]) => {
    if (left) return right ? 'center' : 'left';
    return right ? 'right' : 'default';
  });

/** Cells that are missing are added to rows, of which an endless table has no endless number. */
const mostCells = 65536;

function addPart(state: BlockState, { tag, rows }: Part, { alignment, columns }: Table): void {
  const [first, last] = [rows[0]?.line ?? 0, rows.at(-1)?.line ?? 0];
  const { map } = state.open(`${tag}_open`, tag, first, last + 1);
  const width = rows.length * columns > mostCells ? 0 : columns;
  const cellTag = tag === 'thead' ? 'th' : 'td';
  if (!addLongTable(state, { rows, tag: cellTag, alignment, width }, map)) {
    for (const row of rows) addRow(state, row, { tag: cellTag, alignment, width });
  }
  state.push(`${tag}_close`, tag, -1);
}

function addRow(
  state: BlockState,
  { line, cells }: Row,
  { tag, alignment, width }: Omit<TableRows, 'rows'>,
): void {
  const { map } = state.open('tr_open', 'tr', line, line + 1);
  for (let column = 0; column < Math.max(width, cells.length); column++) {
    addCell(state, { tag, map }, cells[column] ?? '', alignment[column] ?? 'default');
  }
  state.push('tr_close', 'tr', -1);
}

function addCell(
  state: BlockState,
  { tag, map }: { tag: string; map: Token['map'] },
  text: string,
  alignment: string,
): void {
  const attrs: Token['attrs'] =
    alignment === 'default' ? null : [['style', `text-align: ${alignment}`]];
  if (!text) return addEmptyCell(state, { tag, map, attrs });
  const token = state.push(`${tag}_open`, tag, 1);
  token.map = map;
  token.attrs = attrs;
  state.inlineIn(token, text);
  state.push(`${tag}_close`, tag, -1);
}

/** One token for all empty cells that stand together: tables may have very many. */
const emptyCells = 'empty_cells';

function addEmptyCell(state: BlockState, cell: Pick<Token, 'tag' | 'map' | 'attrs'>): void {
  const last = state.tokens.at(-1);
  if (last?.type === emptyCells && !last.attrs && !cell.attrs) {
    last.meta = { count: Number(last.meta?.count) + 1 };
  } else Object.assign(state.push(emptyCells, cell.tag, 0), cell, { meta: { count: 1 } });
}

/** kramdown fills an empty cell with a blank that stays. */
const writeEmptyCells: RendererRule = (tokens, index, _options, _env, renderer) => {
  const { tag, meta } = tokens[index]!;
  const cell = `<${tag}${renderer.renderAttrs(tokens[index]!)}>\u00A0</${tag}>\n`;
  return cell.repeat(Number(meta?.count));
};
