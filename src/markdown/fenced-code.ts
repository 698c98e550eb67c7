// kramdown, "Fenced Code Blocks", as GFM's parser has them: `~~~` or three backticks, indented by
// three blanks at most, closed by as many or more; a fence that nothing closes is text.
import type { MarkdownIt } from 'markdown-it';
import { addBlockRule, type BlockState } from './block-state.ts';
import { pageOf } from './env.ts';
import { lineText } from './lines.ts';
import { trim } from './white-space.ts';

/** Registers fenced code. */
export function fencedCode(markdown: MarkdownIt): void {
  addBlockRule(markdown, 'codeblock_fenced', fenced);
}

function fenced(state: BlockState, line: number, endLine: number): boolean {
  const isGfm = pageOf(state).options.input === 'GFM';
  const fence = fenceAt(state, line, isGfm);
  if (!fence) return false;
  const closing = closingFences(state, isGfm);
  // A fence that is too long for all that follow is a shorter one, and the rest is its language.
  const length = Math.min(fence.length, closing.longestFrom(line + 1, fence.sign));
  const info = fence.sign.repeat(fence.length - length) + fence.info;
  const word = trim(info);
  if (length < 3 || /[ \t\n\v\f\r]/.test(word)) return false;
  let end = line + 1;
  while (end < endLine && !closing.closes(end, fence.sign, length)) end++;
  if (end >= endLine) return false;
  addCode(state, { line, end, language: word.replace(/(?<=[^?])\?.*$/, '') });
  return true;
}

interface FencedLines {
  line: number;
  end: number;
  language: string;
}

function addCode(state: BlockState, { line, end, language }: FencedLines): void {
  const token = state.single('fence', 'code', line, end + 1);
  token.content = state.src.slice(state.bMarks[line + 1], state.bMarks[end]);
  token.info = language;
  if (language) token.attrs = [['class', `language-${language}`]];
  state.add({ type: 'codeblock', token });
  state.line = end + 1;
}

type Sign = '~' | '`';

interface Fence {
  sign: Sign;
  length: number;
  info: string;
}

function fenceAt(state: BlockState, line: number, isGfm: boolean): Fence | undefined {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const sign = state.src[start];
  if (sign !== '~' && (sign !== '`' || !isGfm)) return undefined;
  if ((state.sCount[line] ?? 0) > (isGfm ? 3 : 0)) return undefined;
  const [, run = '', info = ''] = /^ *(~+|`+)(.*)$/.exec(lineText(state, line)) ?? [];
  return run.length < 3 ? undefined : { sign, length: run.length, info };
}

interface ClosingFences {
  /** The longest closing fence of a sign from a line on. */
  longestFrom(line: number, sign: Sign): number;
  closes(line: number, sign: Sign, length: number): boolean;
}

const known = new WeakMap<BlockState, ClosingFences>();

/** The lines that can close a fence, found once so that no unclosed one searches to the end. */
function closingFences(state: BlockState, isGfm: boolean): ClosingFences {
  const found = known.get(state);
  if (found) return found;
  const lengths = { '~': new Int32Array(state.lineMax), '`': new Int32Array(state.lineMax) };
  for (let line = 0; line < state.lineMax; line++) {
    const fence = fenceAt(state, line, isGfm);
    if (fence && trim(fence.info) === '') lengths[fence.sign][line] = fence.length;
  }
  const longest = { '~': maximaFromEnd(lengths['~']), '`': maximaFromEnd(lengths['`']) };
  const closing: ClosingFences = {
    longestFrom: (line, sign) => longest[sign][line] ?? 0,
    closes: (line, sign, length) => (lengths[sign][line] ?? 0) >= length,
  };
  known.set(state, closing);
  return closing;
}

function maximaFromEnd(numbers: Int32Array): Int32Array {
  const maxima = numbers.slice();
  for (let at = maxima.length - 2; at >= 0; at--) {
    maxima[at] = Math.max(maxima[at] ?? 0, maxima[at + 1] ?? 0);
  }
  return maxima;
}
