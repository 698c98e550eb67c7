// kramdown, "Math Blocks": `$$ … $$` that stands apart is a block; behind a backslash it is none.
import type { MarkdownIt } from 'markdown-it';
import { addBlockRule, type BlockState } from './block-state.ts';
import { isAfterBoundary, isBeforeBoundary, textStart } from './lines.ts';
import { trim } from './white-space.ts';

/** Registers math blocks. */
export function blockMath(markdown: MarkdownIt): void {
  addBlockRule(markdown, 'block_math', mathBlock);
}

const attributeList = /^ {0,3}\{:(?![:/])(?:\\\}|[^}])+\}\s*$/;

function mathBlock(state: BlockState, line: number): boolean {
  const { src } = state;
  const start = textStart(state, line);
  if (start === -1) return false;
  const isEscaped = src.startsWith('\\$$', start);
  if ((!isEscaped && !src.startsWith('$$', start)) || !isAfterBoundary(state)) return false;
  const open = start + (isEscaped ? 3 : 2);
  const close = src.indexOf('$$', open);
  if (close === -1) return false;
  const rest = src.slice(close + 2, endOfLine(src, close + 2));
  const isListBehind = attributeList.test(rest);
  const isAlone = trim(rest) === '';
  // Without the backslash it is math amid text.
  if (isEscaped && isAlone) state.moveTo(start + 1);
  if (isEscaped || (!isAlone && !isListBehind)) return false;
  const content = trim(src.slice(open, close));
  let end = line;
  while (close > (state.eMarks[end] ?? close)) end++;
  if (!isListBehind && !isBeforeBoundary(state, end + 1)) return false;
  const token = state.single('math_block', 'math', line, end + 1);
  token.content = content;
  state.add({ type: 'math', token });
  if (isListBehind) state.moveTo(close + 2);
  else state.line = end + 1;
  return true;
}

function endOfLine(src: string, from: number): number {
  const end = src.indexOf('\n', from);
  return end === -1 ? src.length : end;
}
