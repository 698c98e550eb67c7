// kramdown, "Tables" (Kramdown#parse_table): lines are a table only if each has a bar that is neither
// in a code span nor in an HTML element; a code span may go over two lines.
import { readCode } from './code-spans.ts';
import type { BlockState } from './block-state.ts';
import { readHtml } from './span-html.ts';
import { applyFirst, SpanState } from './span-state.ts';
import { spanText } from './span-text.ts';
import { hasBar } from './table-rows.ts';

const rules = [spanText, readCode, readHtml];

/** Whether each line of a table has a bar of its own. */
export function areRows(state: BlockState, lines: string): boolean {
  if (!lines.includes('`') && !lines.includes('<')) return true;
  let hasOne = false;
  for (const { text, isCode } of piecesOf(state, lines)) {
    const parts = text.replace(/\n+$/, '').split('\n');
    if (isCode) {
      if (parts.length > 2 || (parts.length === 2 && !hasOne)) return false;
      if (parts.length === 2) hasOne = false;
    } else {
      if (parts.length > 1 && !hasOne && !hasBar(parts[0] ?? '')) return false;
      hasOne = (parts.length === 1 && hasOne) || hasBar(parts.at(-1) ?? '');
    }
  }
  return hasOne;
}

/** A piece of text: a code span or not. */
interface Piece {
  text: string;
  isCode: boolean;
}

/** Parts text at its code spans and elements; what an element holds parts nothing. */
function piecesOf({ md, env }: BlockState, lines: string): Piece[] {
  const spans = new SpanState(lines, md, env, []);
  while (spans.pos < spans.posMax) applyFirst(rules, spans);
  spans.finish();
  const pieces: Piece[] = [];
  let isJoined = false;
  for (const { type, content } of spans.tokens) {
    const last = pieces.at(-1);
    const isText = type === 'text';
    if (type !== 'html') {
      if (isText && isJoined && last) last.text += content;
      else pieces.push({ text: content, isCode: type === 'code_inline' });
    }
    isJoined = isText;
  }
  return pieces;
}
