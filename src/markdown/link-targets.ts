// kramdown, "Links": what may stand behind a link's text: `(URL)`, `(<URL>)` and `(URL "title")`,
// with blanks and paired parentheses in the URL, or `[label]`, `[]` and nothing for a definition.
import { normalizeLabel, pageOf, type LinkDefinition } from './env.ts';
import { unescape } from './escapes.ts';
import type { SpanState } from './span-state.ts';

/** A link's target, and where it ends. */
export interface LinkTarget extends LinkDefinition {
  end: number;
}

/** No label of a page is longer; nested brackets would be looked up again and again. */
const longestLabel = 1000;
const white = /[ \t\r\n\f\v]/;
const notWhite = /[^ \t\r\n\f\v]/g;
const titleStart = /[ \t\r\n\f\v](?=["'])/g;
const titleEnds = { '"': /"[ \t\r\n\f\v]*\)/g, "'": /'[ \t\r\n\f\v]*\)/g };

/**
 * Reads the target behind a link's text.
 * @param start where the text starts
 * @param end where its closing bracket stands
 */
export function readTarget(state: SpanState, start: number, end: number): LinkTarget | undefined {
  const { src } = state;
  const next = skipWhite(src, end + 1);
  const labelEnd = src[next] === '[' ? state.find(']', next + 1) : -1;
  if (labelEnd === -1 && src[end + 1] === '(') return readInline(state, end + 1);
  const isNamed = labelEnd > next + 1;
  const label = isNamed ? [next + 1, labelEnd] : [start, end];
  return definition(state, label, !isNamed, labelEnd === -1 ? end : labelEnd);
}

function definition(
  state: SpanState,
  [start = 0, end = 0]: number[],
  isText: boolean,
  last: number,
): LinkTarget | undefined {
  if (end - start > longestLabel) return undefined;
  const written = state.src.slice(start, end);
  const label = normalizeLabel(isText ? unescape(written) : written);
  const found = pageOf(state).references[label];
  return found && { ...found, end: last + 1 };
}

/** `(…)`; the position is that of the parenthesis. */
function readInline(state: SpanState, open: number): LinkTarget | undefined {
  const { src } = state;
  const { asciiTrim } = state.md.utils;
  const bracket = src[open + 1] === '<' ? state.find('>', open + 2) : -1;
  if (bracket !== -1 && !hasLineEnd(state, open, bracket)) {
    const href = src.slice(open + 2, bracket);
    if (src[bracket + 1] === ')') return { href, end: bracket + 2 };
    return readTitle(state, href, bracket + 1);
  }
  const close = closerOf(state, open);
  const title = state.seek('title', open, () => indexOf(titleStart, src, open));
  if (close !== -1 && (title === -1 || close < title)) {
    return { href: asciiTrim(src.slice(open + 1, close)), end: close + 1 };
  }
  return title === -1 ? undefined : readTitle(state, asciiTrim(src.slice(open + 1, title)), title);
}

/** `"title")` or `'title')`. */
function readTitle(state: SpanState, href: string, from: number): LinkTarget | undefined {
  const { src } = state;
  const start = skipWhite(src, from);
  const mark = src[start];
  if (mark !== '"' && mark !== "'") return undefined;
  const end = state.seek(`title${mark}`, start + 2, () => indexOf(titleEnds[mark], src, start + 2));
  if (end === -1) return undefined;
  return { href, title: src.slice(start + 1, end), end: state.find(')', end) + 1 };
}

const parentheses = new WeakMap<SpanState, Map<number, number>>();

/** Where a parenthesis closes; all pairs of the text are found at once. */
function closerOf(state: SpanState, open: number): number {
  const close = state.find(')', open);
  const inner = state.find('(', open + 1);
  if (close === -1 || inner === -1 || inner > close) return close;
  let pairs = parentheses.get(state);
  if (!pairs) {
    pairs = new Map();
    const opened: number[] = [];
    for (const { 0: sign, index } of state.src.matchAll(/[()]/g)) {
      if (sign === '(') opened.push(index);
      else if (opened.length > 0) pairs.set(opened.pop() ?? 0, index);
    }
    parentheses.set(state, pairs);
  }
  return pairs.get(open) ?? -1;
}

function hasLineEnd(state: SpanState, from: number, to: number): boolean {
  const at = state.find('\n', from);
  return at !== -1 && at < to;
}

function skipWhite(src: string, from: number): number {
  if (!white.test(src[from] ?? '')) return from;
  const at = indexOf(notWhite, src, from);
  return at === -1 ? src.length : at;
}

function indexOf(pattern: RegExp, src: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(src)?.index ?? -1;
}
