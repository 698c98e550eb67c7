// kramdown, "Lists": what makes a line the start of an item, how far the item's text is indented
// by it, and which lines go on with that text, lazy ones among them.
import type { BlockState } from './block-state.ts';
import { startsBlockHtml } from './html-tags.ts';
import { attributeListAt, lineText, textStart } from './lines.ts';
import { parseAttributes, type AttributeList } from './parse-attributes.ts';
import { trim, trimStart } from './white-space.ts';

/** A list's marker: what list it makes, and its width with the indentation before it. */
export interface ListMarker {
  type: 'ul' | 'ol';
  width: number;
}

/** The marker that a line starts with, indented by some blanks at most. */
export function listMarkerAt(
  state: BlockState,
  line: number,
  maxIndent: number,
): ListMarker | undefined {
  const start = textStart(state, line);
  if (start === -1 || (state.sCount[line] ?? 0) > maxIndent) return undefined;
  const { src } = state;
  let at = start;
  while (isDigit(src.charCodeAt(at))) at++;
  const isOrdered = at > start;
  const sign = src[at];
  if (isOrdered ? sign !== '.' : sign !== '*' && sign !== '-' && sign !== '+') return undefined;
  if (!isMarkerEnd(src[at + 1])) return undefined;
  return { type: isOrdered ? 'ol' : 'ul', width: at + 1 - (state.bMarks[line] ?? 0) };
}

/** The width of `:` with the indentation before it, where a line starts a definition. */
export function definitionMarkerAt(
  state: BlockState,
  line: number,
  maxIndent: number,
): number | undefined {
  const start = textStart(state, line);
  if (start === -1 || (state.sCount[line] ?? 0) > maxIndent) return undefined;
  if (state.src[start] !== ':' || !isMarkerEnd(state.src[start + 1])) return undefined;
  return start + 1 - (state.bMarks[line] ?? 0);
}

const isDigit = (sign: number) => sign >= 0x30 && sign <= 0x39;
// kramdown's parser counts the bar among the blanks.
const isMarkerEnd = (sign: string | undefined) => sign === ' ' || sign === '\t' || sign === '|';

/** Whether text that was taken from a list item starts a list itself. */
export const startsList = (text: string): boolean => /^ {0,3}(?:[+*-]|\d+\.)[\t| ]/.test(text);

/** The first line of an item, behind its marker. */
export interface FirstLine {
  text: string;
  /** How many blanks the item's other lines are indented by. */
  indent: number;
  attributes: AttributeList | undefined;
}

const attributeList = /^[ \t\n\v\f\r]*\{:(?!(?:\w[\w:-]*)?:|\/)((?:\\\}|[^}])+)\}[ \t\n\v\f\r]*/;

/** Reads an item's first line; an attribute list at its start is the item's. */
export function firstLine(state: BlockState, line: number, width: number): FirstLine {
  let text = lineText(state, line).slice(width);
  const list = text.includes('{:') ? attributeList.exec(text) : null;
  let indent = 4;
  if (trim(text.slice(list?.[0].length ?? 0)) !== '') {
    text = expandTabs(text, width);
    indent = width + text.length - trimStart(text).length;
  }
  text = trimStart(text);
  return { indent, ...(list ? leadingAttributes(text) : { text, attributes: undefined }) };
}

/** Text without the attribute list that it starts with. */
export function leadingAttributes(text: string): Omit<FirstLine, 'indent'> {
  const found = text.includes('{:') ? attributeList.exec(text) : null;
  if (!found) return { text, attributes: undefined };
  return { text: text.slice(found[0].length), attributes: parseAttributes(found[1] ?? '') };
}

/** Tabs behind a marker go to the next of the columns that are four apart. */
function expandTabs(text: string, width: number): string {
  let column = width;
  let at = 0;
  for (; at < text.length; at++) {
    if (text[at] === '\t') column += 4 - (column % 4);
    else if (text[at] === ' ') column++;
    else break;
  }
  return ' '.repeat(column - width) + text.slice(at);
}

/** Whether a line is indented enough to go on with an item. */
export function isItemLine(state: BlockState, line: number, indent: number): boolean {
  const { src } = state;
  let at = state.bMarks[line] ?? 0;
  for (let left = indent; left >= 4; left -= 4) {
    const width = stepAt(src, at);
    if (width === 0) return false;
    at += width;
  }
  return stepAt(src, at) > 0 || src.startsWith(' '.repeat(indent % 4), at);
}

/** How many signs one step of indentation has at a position; 0 for none. */
const stepAt = (src: string, at: number) =>
  src[at] === '\t' ? 1 : src.startsWith('    ', at) ? 4 : 0;

/** Whether a line that is not indented goes on with an item: not HTML, no attribute list. */
export function isLazyLine(state: BlockState, line: number, indent: number): boolean {
  const start = textStart(state, line);
  if (start === -1 || (state.sCount[line] ?? 0) > indent) return true;
  if (state.src[start] === '<') return !startsBlockHtml(state.src, start);
  return state.src[start] !== '{' || attributeListAt(state, line) === undefined;
}

/** A line of an item without the indentation, and whether it had all of it. */
export function itemLine(
  state: BlockState,
  line: number,
  indent: number,
): { text: string; isIndented: boolean } {
  const text = lineText(state, line).replace(/^\t+/, (tabs) => '    '.repeat(tabs.length));
  const isIndented = text.startsWith(' '.repeat(indent));
  return { text: isIndented ? text.slice(indent) : text, isIndented };
}
