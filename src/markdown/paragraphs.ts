// kramdown, "Paragraphs": lines up to a blank one. GFM's parser also ends them before a list, a
// heading, a quotation, a definition or a fence. What starts a block but is none goes on with it.
import type { MarkdownIt } from 'markdown-it';
import { addBlockRule, addParagraph, type Block, type BlockState } from './block-state.ts';
import { endAt } from './block-token.ts';
import { pageOf } from './env.ts';
import { hideParagraph } from './item-blocks.ts';
import { endsLazyLines, lineText, textStart } from './lines.ts';
import { definitionMarkerAt, listMarkerAt } from './list-items.ts';
import { trimEnd, trimStart } from './white-space.ts';

/** Registers paragraphs; the rule reads whatever no other rule has taken, so it is the last. */
export function paragraphs(markdown: MarkdownIt): void {
  addBlockRule(markdown, 'paragraph', paragraph);
}

function paragraph(state: BlockState, line: number, endLine: number): boolean {
  if (textStart(state, line) === -1) return textWithoutBlock(state, line);
  const isGfm = hasGfmEnds(state);
  let next = line + 1;
  while (next < endLine && !endsParagraph(state, next, isGfm)) next++;
  const text = trimEnd(state.src.slice(state.bMarks[line], state.eMarks[next - 1]));
  const last = state.blocks.at(-1);
  if (last?.type === 'p') continueParagraph(state, last, { line, next, text });
  else state.add(addParagraph(state, trimStart(text), line, next));
  state.line = next;
  return true;
}

/** A line that blanks and then a tab indent is neither code nor a paragraph: it is text alone. */
function textWithoutBlock(state: BlockState, line: number): true {
  const text = `${lineText(state, line)}\n`;
  const last = state.blocks.at(-1);
  if (last?.type === 'text' && last.text) last.text.content += text;
  else {
    const block = addParagraph(state, text, line, line + 1);
    hideParagraph([block]);
    state.add({ ...block, type: 'text' });
  }
  state.line = line + 1;
  return true;
}

interface MoreText {
  line: number;
  next: number;
  text: string;
}

function continueParagraph(state: BlockState, block: Block, { line, next, text }: MoreText): void {
  const start = state.bMarks[line] ?? 0;
  const isBroken = state.src.slice(Math.max(0, start - 3), start) === '  \n';
  if (block.text) block.text.content += (isBroken ? '  \n' : '\n') + text;
  for (const token of [block.token, block.text]) if (token) endAt(token, next + state.firstLine);
}

/** Whether a paragraph needs no blank line behind it. */
function hasGfmEnds(state: BlockState): boolean {
  const { input, gfm_quirks: quirks } = pageOf(state).options;
  return input === 'GFM' && quirks.includes('paragraph_end');
}

function endsParagraph(state: BlockState, line: number, isGfm: boolean): boolean {
  if (endsLazyLines(state, line)) return true;
  const start = textStart(state, line);
  if (start === -1) return false;
  switch (state.src[start]) {
    case ':':
      return definitionMarkerAt(state, line, 3) !== undefined;
    case '#':
      return isGfm && start === state.bMarks[line] && /^#{1,6}[\t ]/.test(lineText(state, line));
    case '>':
      return isGfm;
    case '~':
    case '`':
      return isGfm && /^ *[~`]{3}/.test(lineText(state, line));
    default:
      return isGfm && listMarkerAt(state, line, 3) !== undefined;
  }
}
