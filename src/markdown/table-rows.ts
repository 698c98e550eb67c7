// kramdown, "Tables": how a line is cut into cells. A bar in a code span, in `<code>` or behind a
// backslash does not part them.
import { trim } from './white-space.ts';

/** Whether a line has a bar that may part cells: at its start, or not behind a backslash. */
export function hasBar(line: string): boolean {
  if (line.startsWith('|')) return true;
  let at = line.indexOf('|');
  while (at !== -1 && line[at - 1] === '\\') at = line.indexOf('|', at + 1);
  return at !== -1;
}

/** A piece of text: a code span or not. */
interface Piece {
  text: string;
  isCode: boolean;
}

/** Cuts a line into the texts of its cells. */
export function splitRow(line: string, startsWithBar: boolean): string[] {
  const cells = hasCode(line) || line.includes('\\') ? cutPieces(line) : line.split('|');
  if (startsWithBar && trim(cells[0] ?? 'x') === '') cells.shift();
  if (trim(cells.at(-1) ?? 'x') === '') cells.pop();
  return cells.map(trim);
}

const hasCode = (line: string) => line.includes('`') || line.includes('<code');

/** Cuts a line in which not every bar may part cells. */
function cutPieces(line: string): string[] {
  const cells = [''];
  for (const { text, isCode } of piecesOf(line)) {
    const [first = '', ...others] = isCode ? [text] : text.split(/(?<!\\)\|/).map(withBars);
    cells[cells.length - 1] += first;
    for (const cell of others) cells.push(cell);
  }
  return cells;
}

const withBars = (text: string) => text.replaceAll('\\|', '|');

function piecesOf(line: string): Piece[] {
  if (!hasCode(line)) return [{ text: line, isCode: false }];
  return line
    .split(/(<code[^>]*>.*?<\/code>)/)
    .flatMap((part, index) => (index % 2 === 1 ? [{ text: part, isCode: true }] : codeSpans(part)));
}

/** Parts text at its code spans; backticks that nothing closes are text. */
function codeSpans(text: string): Piece[] {
  const pieces: Piece[] = [];
  const addText = (added: string) => {
    const last = pieces.at(-1);
    if (last && !last.isCode) last.text += added;
    else if (added) pieces.push({ text: added, isCode: false });
  };
  const run = /`+/g;
  let at = 0;
  // Runs of this length and longer are known to be closed by nothing.
  let vain = Number.POSITIVE_INFINITY;
  for (let found = run.exec(text); found; found = run.exec(text)) {
    const [ticks] = found;
    const isSpaced = /^[ \t\n\v\f\r]{1,2}$/.test(
      (text[found.index - 1] ?? 'x') + (text[run.lastIndex] ?? 'x'),
    );
    addText(text.slice(at, found.index));
    at = found.index;
    const isText = ticks.length >= vain || (ticks.length === 1 && isSpaced);
    const close = isText ? -1 : text.indexOf(ticks, run.lastIndex);
    if (close === -1) {
      if (!isText) vain = ticks.length;
      addText(ticks);
      at = run.lastIndex;
    } else {
      at = close + ticks.length;
      pieces.push({ text: text.slice(found.index, at), isCode: true });
      run.lastIndex = at;
    }
  }
  addText(text.slice(at));
  return pieces;
}
