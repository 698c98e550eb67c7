// kramdown, "Blockquotes": lines behind `>`, and lazy ones without it up to a block's end.
import type { MarkdownIt } from 'markdown-it';
import { readInner } from './block-parser.ts';
import { addBlockRule, type BlockState } from './block-state.ts';
import { InnerText } from './inner-text.ts';
import { endsLazyLines, lineText, textStart } from './lines.ts';

/** Registers quotations. */
export function blockquotes(markdown: MarkdownIt): void {
  addBlockRule(markdown, 'blockquote', blockquote);
}

function blockquote(state: BlockState, line: number, endLine: number): boolean {
  const start = textStart(state, line);
  if (start === -1 || state.src.charCodeAt(start) !== 0x3e) return false;
  const text = new InnerText(line + state.firstLine);
  text.add(withoutMarker(state, line));
  let next = line + 1;
  for (; next < endLine && !endsLazyLines(state, next); next++) {
    text.add(withoutMarker(state, next));
  }
  const token = state.open('blockquote_open', 'blockquote', line, next);
  state.add({ type: 'blockquote', token });
  readInner(state, text);
  state.push('blockquote_close', 'blockquote', -1);
  state.line = next;
  return true;
}

function withoutMarker(state: BlockState, line: number): string {
  const start = textStart(state, line);
  if (start === -1 || state.src.charCodeAt(start) !== 0x3e) return lineText(state, line);
  const isSpaced = state.src.charCodeAt(start + 1) === 0x20;
  return state.src.slice(start + (isSpaced ? 2 : 1), state.eMarks[line]);
}
