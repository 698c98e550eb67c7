// kramdown, "Blank Lines" and "EOB Marker", and the loop that reads block after block. markdown-it's
// own skips blank lines, of which kramdown makes something, and cannot stop amid a line.
import MarkdownIt, { type MarkdownIt as Parser, type StateBlock, type Token } from 'markdown-it';
import {
  BlockState,
  addBlockRule,
  addParagraph,
  type Block,
  type BlockRule,
} from './block-state.ts';
import type { InnerText } from './inner-text.ts';
import { isBlank, isEndOfBlock } from './lines.ts';

/** Takes the place of markdown-it's block rules; those of the dialect are then added one by one. */
export function blockParser(markdown: Parser): void {
  markdown.block.ruler.enableOnly([]);
  markdown.block.State = BlockState as typeof MarkdownIt.StateBlock;
  markdown.block.tokenize = (state: StateBlock, line: number, endLine: number) => {
    state.line = line;
    readBlocks(state as BlockState, endLine);
  };
  addBlockRule(markdown, 'blank_line', blankLines);
  addBlockRule(markdown, 'eob_marker', endOfBlock);
}

/** Reads blocks from the state's line on, to the end or to the end tag of the HTML around. */
export function readBlocks(state: BlockState, endLine: number): void {
  const rules = state.md.block.ruler.getRules('') as unknown as BlockRule[];
  while (state.line < endLine && !state.isElementClosed) {
    if (state.level >= state.md.options.maxNesting && !isBlank(state, state.line)) {
      state.line = endLine;
    } else readBlock(state, rules, endLine);
    forget(state.blocks);
  }
}

/** Rules look at the last blocks, containers at their first: a long page need not keep the others. */
function forget(blocks: Block[]): void {
  if (blocks.length > mostBlocks) blocks.splice(fewBlocks, mostBlocks - 2 * fewBlocks);
}

const mostBlocks = 512;
const fewBlocks = 8;

function readBlock(state: BlockState, rules: readonly BlockRule[], endLine: number): void {
  for (const rule of rules) if (rule(state, state.line, endLine)) return;
  throw new Error(`No block rule has read line ${state.firstLine + state.line + 1}`);
}

/**
 * Reads the blocks of text that has been taken out of its container.
 * @param before blocks that were read for the same container before
 */
export function readInner(
  state: BlockState,
  text: InnerText,
  before: Block[] = [],
  tokens: Token[] = state.tokens,
): Block[] {
  const isFirst = before.length === 0 && tokens === state.tokens;
  const plain = isFirst ? text.plainLine : undefined;
  if (plain !== undefined) {
    const own = state.firstLine;
    state.firstLine = text.line;
    before.push(addParagraph(state, plain, 0, 1));
    state.firstLine = own;
    if (text.count > 1) before.push({ type: 'blank' });
    return before;
  }
  const inner = new BlockState(text.take(), state.md, state.env, tokens);
  inner.level = state.level;
  inner.firstLine = text.line;
  inner.blocks = before;
  readBlocks(inner, inner.lineMax);
  return inner.blocks;
}

/** Blank lines are one block, also where an attribute list stands between them. */
function blankLines(state: BlockState, line: number, endLine: number): boolean {
  if (!isBlank(state, line)) return false;
  let next = line + 1;
  while (next < endLine && isBlank(state, next)) next++;
  const isOneEmptyLine = next === line + 1 && state.bMarks[line] === state.eMarks[line];
  if (state.blocks.at(-1)?.type === 'blank') {
    state.blocks.pop();
    state.blocks.push({ type: 'blank' });
  } else state.add({ type: 'blank', ...(isOneEmptyLine && { cause: 'empty' }) });
  state.line = next;
  return true;
}

/** `^` alone on a line ends a block. */
function endOfBlock(state: BlockState, line: number): boolean {
  if (!isEndOfBlock(state, line)) return false;
  state.add({ type: 'eob' });
  state.line = line + 1;
  return true;
}
