// kramdown, "HTML Blocks": a tag that is not of a span element, indented by three blanks at most,
// starts one, also amid a paragraph; a comment does where it is not indented.
import type { MarkdownIt } from 'markdown-it';
import { addBlockRule, type BlockState } from './block-state.ts';
import { afterBlanks, endBehind, HtmlReader, lineBehind } from './html-reader.ts';
import { readEndTag, readStartTag, spanElements } from './html-tags.ts';
import { textStart } from './lines.ts';

/** Registers HTML blocks. */
export function htmlBlocks(markdown: MarkdownIt): void {
  addBlockRule(markdown, 'block_html', htmlBlock);
}

function htmlBlock(state: BlockState, line: number): boolean {
  const start = textStart(state, line);
  if (start === -1 || state.src.charCodeAt(start) !== 0x3c) return false;
  if (state.src.startsWith('<!--', start)) return comment(state, line, start);
  const tag = readStartTag(state.src, start);
  if (tag && !spanElements.has(tag.name.toLowerCase())) {
    new HtmlReader(state, line).read(tag, start);
    return true;
  }
  const end = tag ? undefined : readEndTag(state.src, start);
  if (!end || end.name.toLowerCase() !== state.element) return false;
  state.isElementClosed = true;
  state.moveTo(end.end);
  return true;
}

/** A comment is a block where it is not indented. */
function comment(state: BlockState, line: number, start: number): boolean {
  if (start !== state.bMarks[line]) return false;
  const end = endBehind(state, '-->', start + 4);
  if (end === -1) return false;
  const token = state.single('html_block', '', line, line + 1);
  token.content = `${state.src.slice(start, end)}\n`;
  const next = afterBlanks(state.src, end);
  state.moveTo(next);
  token.map = [line + state.firstLine, state.firstLine + lineBehind(state, next)];
  state.blocks.push({ type: 'xml_comment', token });
  return true;
}
