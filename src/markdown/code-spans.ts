// kramdown, "Code Spans": any number of backticks, up to the same number; a single one between
// white space is text. Of more than one, a blank next to each is not part of the code.
import type { MarkdownIt } from 'markdown-it';
import { addSpanRule, spanToken, type SpanState } from './span-state.ts';

const backtick = 0x60;
const white = /[ \t\r\n\f\v]/;

/** Adds the rule for backticks. */
export function codeSpans(markdown: MarkdownIt): void {
  addSpanRule(markdown, 'codespan', readCode);
}

/** Reads a code span, or its backticks as text. */
export function readCode(state: SpanState): boolean {
  const { src, pos } = state;
  if (src.charCodeAt(pos) !== backtick) return false;
  let start = pos + 1;
  while (src.charCodeAt(start) === backtick) start++;
  const delimiter = src.slice(pos, start);
  const isLonely =
    delimiter.length === 1 && isWhite(src, start) && (pos === 0 || isWhite(src, pos - 1));
  const end = isLonely ? -1 : state.find(delimiter, start);
  if (end === -1) return state.addText(delimiter.length);
  const token = spanToken('code_inline', 'code');
  token.markup = delimiter;
  token.content = src.slice(start, end);
  if (delimiter.length > 1) token.content = token.content.replace(/^ /, '').replace(/ $/, '');
  state.add(token);
  state.pos = end + delimiter.length;
  return true;
}

const isWhite = (src: string, at: number) => white.test(src[at] ?? '');
