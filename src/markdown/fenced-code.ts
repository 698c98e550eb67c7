// kramdown, "Fenced Code Blocks", as GFM's parser has them: `~~~` or three backticks, indented by
// three blanks at most, closed by as many or more; a fence that nothing closes is text.
import type { MarkdownIt } from 'markdown-it';
import { addBlockRule, type BlockState } from './block-state.ts';
import { pageOf } from './env.ts';
import { lineText } from './lines.ts';

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
  const length = Math.min(fence.length, closing.longest.get(fence.sign)?.[line + 1] ?? 0);
  const info = fence.sign.repeat(fence.length - length) + fence.info;
  const word = info.trim();
  if (length < 3 || /\s/.test(word)) return false;
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

interface Fence {
  sign: string;
  length: number;
  info: string;
}

function fenceAt(state: BlockState, line: number, isGfm: boolean): Fence | undefined {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const sign = state.src[start] ?? '';
  if (sign !== '~' && (sign !== '`' || !isGfm)) return undefined;
  if ((state.sCount[line] ?? 0) > (isGfm ? 3 : 0)) return undefined;
  const [, run = '', info = ''] = /^ *(~+|`+)(.*)$/.exec(lineText(state, line)) ?? [];
  return run.length < 3 ? undefined : { sign, length: run.length, info };
}

interface ClosingFences {
  /** By sign: the longest closing fence from each line on. */
  longest: Map<string, number[]>;
  closes(line: number, sign: string, length: number): boolean;
}

const known = new WeakMap<BlockState, ClosingFences>();

/** The lines that can close a fence, found once so that no unclosed one searches to the end. */
function closingFences(state: BlockState, isGfm: boolean): ClosingFences {
  const found = known.get(state);
  if (found) return found;
  const fences: (Fence | undefined)[] = [];
  for (let line = 0; line < state.lineMax; line++) {
    const fence = fenceAt(state, line, isGfm);
    fences.push(fence?.info.trim() === '' ? fence : undefined);
  }
  const longestOf = (sign: string) => {
    const longest = [0];
    for (let line = fences.length - 1; line >= 0; line--) {
      const fence = fences[line];
      longest.push(Math.max(longest.at(-1) ?? 0, fence?.sign === sign ? fence.length : 0));
    }
    return longest.toReversed();
  };
  const closing: ClosingFences = {
    longest: new Map(['~', '`'].map((sign) => [sign, longestOf(sign)])),
    closes: (line, sign, length) =>
      fences[line]?.sign === sign && (fences[line]?.length ?? 0) >= length,
  };
  known.set(state, closing);
  return closing;
}
