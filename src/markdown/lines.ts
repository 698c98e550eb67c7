// What kramdown asks of a line before it decides where a block ends: "Block Boundaries", lazy
// lines, and what a line begins with.
import type { BlockState } from './block-state.ts';
import { startsBlockHtml } from './html-tags.ts';
import { trim } from './white-space.ts';

/** Whether a line holds nothing but white space. */
export function isBlank(state: BlockState, line: number): boolean {
  const end = state.eMarks[line] ?? 0;
  let at = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  while (at < end && isWhite(state.src.charCodeAt(at))) at++;
  return at >= end;
}

const isWhite = (sign: number) => sign === 0x20 || (sign >= 0x09 && sign <= 0x0d);

/** Where a line's text starts that is indented by three blanks at most; -1 for other lines. */
export function textStart(state: BlockState, line: number): number {
  const indent = state.sCount[line] ?? 0;
  return indent > 3 ? -1 : (state.bMarks[line] ?? 0) + indent;
}

/** Whether a line is indented as code is: by a tab or by four blanks. */
export function isIndented(state: BlockState, line: number): boolean {
  if ((state.sCount[line] ?? 0) < 4) return false;
  const start = state.bMarks[line] ?? 0;
  return state.src.startsWith('\t', start) || state.src.startsWith('    ', start);
}

/** A line's text, with its indentation and without its end. */
export function lineText(state: BlockState, line: number): string {
  return state.src.slice(state.bMarks[line], state.eMarks[line]);
}

/** `^`, alone and not indented. */
export function isEndOfBlock(state: BlockState, line: number): boolean {
  const start = state.bMarks[line] ?? 0;
  if (state.src.charCodeAt(start) !== 0x5e) return false;
  return trim(state.src.slice(start + 1, state.eMarks[line])) === '';
}

/** Whether a line is what kramdown ends a lazily continued block with. */
export function endsLazyLines(state: BlockState, line: number): boolean {
  if (isBlank(state, line)) return true;
  const start = textStart(state, line);
  const sign = start === -1 ? 0 : state.src.charCodeAt(start);
  if (sign === 0x3c) return startsBlockHtml(state.src, start);
  if (sign === 0x7b) return attributeListAt(state, line) !== undefined;
  return sign === 0x5e && isEndOfBlock(state, line);
}

/** Whether a block may start that needs to be apart from the one before. */
export function isAfterBoundary(state: BlockState): boolean {
  const last = state.blocks.at(-1);
  if (!last || last.type === 'blank' || state.waiting) return true;
  return last.type === 'eob' && last.cause === undefined;
}

/** Whether a block may end before a line that needs to be apart from the next. */
export function isBeforeBoundary(state: BlockState, line: number): boolean {
  if (line >= state.lineMax || isBlank(state, line) || isEndOfBlock(state, line)) return true;
  return attributeListAt(state, line) !== undefined;
}

/** What `{: … }` holds on lines of its own, and the line behind it. */
export interface BlockAttributes {
  text: string;
  endLine: number;
}

/** The attribute list of a block that starts on a line; it may go over several. */
export function attributeListAt(state: BlockState, line: number): BlockAttributes | undefined {
  const start = textStart(state, line);
  if (start === -1 || !state.src.startsWith('{:', start)) return undefined;
  const sign = state.src.charCodeAt(start + 2);
  if (sign === 0x3a || sign === 0x2f) return undefined;
  const close = closingBrace(state, start + 2);
  if (close <= start + 2) return undefined;
  let endLine = line;
  while (close > (state.eMarks[endLine] ?? close)) endLine++;
  if (trim(state.src.slice(close + 1, state.eMarks[endLine])) !== '') return undefined;
  return { text: state.src.slice(start + 2, close), endLine: endLine + 1 };
}

/** The last brace that was found; what lies before it need not be searched again. */
const lastBrace = new WeakMap<BlockState, { from: number; at: number }>();

/** The next `}` that no backslash stands before, or -1. */
export function closingBrace(state: BlockState, from: number): number {
  const known = lastBrace.get(state);
  if (known && from >= known.from && (known.at === -1 || from <= known.at)) return known.at;
  let at = state.src.indexOf('}', from);
  while (at > from && state.src.charCodeAt(at - 1) === 0x5c) at = state.src.indexOf('}', at + 1);
  lastBrace.set(state, { from, at });
  return at;
}
