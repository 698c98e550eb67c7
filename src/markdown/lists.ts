// kramdown, "Lists": an item ends where its indentation does, bullets may be mixed, and each item
// by itself decides whether its first paragraph is one or only text.
import type { MarkdownIt, Token } from 'markdown-it';
import { readInner } from './block-parser.ts';
import { addBlockRule, type Block, type BlockState } from './block-state.ts';
import { pageOf } from './env.ts';
import { isRule } from './horizontal-rules.ts';
import { isBlank, isEndOfBlock, lineText } from './lines.ts';
import {
  firstLine,
  isItemLine,
  isLazyLine,
  itemLine,
  listMarkerAt,
  startsList,
  type ListMarker,
} from './list-items.ts';
import type { AttributeList } from './parse-attributes.ts';
import { markTasks } from './task-lists.ts';

/** Registers lists. */
export function lists(markdown: MarkdownIt): void {
  addBlockRule(markdown, 'list', list);
}

/** Lines that are read together; a list in an item starts new ones, and is no lazy line so. */
interface Part {
  line: number;
  lines: string[];
}

interface Item {
  line: number;
  parts: Part[];
  attributes: AttributeList | undefined;
  token?: Token;
  blocks: Block[];
}

interface ListLines {
  items: Item[];
  end: number;
  hasEndMarker: boolean;
}

function list(state: BlockState, line: number, endLine: number): boolean {
  const marker = listMarkerAt(state, line, 3);
  if (!marker) return false;
  const { items, end, hasEndMarker } = collectItems(state, line, endLine, marker);
  const [name, tag] = marker.type === 'ul' ? ['bullet_list', 'ul'] : ['ordered_list', 'ol'];
  const token = state.open(`${name}_open`, tag, line, end);
  state.add({ type: tag, token });
  let rest: Block | undefined;
  items.forEach((item, index) => {
    readItem(state, item, items[index + 1]?.line ?? end);
    if (item.blocks.length === 0) return;
    const isLast = index === items.length - 1;
    const isText = isOnlyText(items, item, { isLast, hasEndMarker });
    rest = item.blocks.at(-1)?.type === 'blank' ? item.blocks.pop() : undefined;
    if (isText) hideParagraph(item.blocks);
    // Of long lists no more is kept than is asked for.
    item.blocks = item.blocks.slice(0, 1);
  });
  if (pageOf(state).options.input === 'GFM') markTasks(token, items);
  state.push(`${name}_close`, tag, -1);
  if (rest && !hasEndMarker) state.blocks.push(rest);
  state.line = end;
  return true;
}

function collectItems(
  state: BlockState,
  startLine: number,
  endLine: number,
  { type }: ListMarker,
): ListLines {
  const items: Item[] = [];
  let [indent, maxIndent] = [0, 3];
  let [isNested, isAfterBlank] = [false, false];
  let line = startLine;
  for (; line < endLine; line++) {
    if (isAfterBlank && isRule(state, line)) break;
    if (isEndOfBlock(state, line)) return { items, end: line + 1, hasEndMarker: true };
    const marker = listMarkerAt(state, line, maxIndent);
    const parts = items.at(-1)?.parts;
    if (marker?.type === type) {
      const first = firstLine(state, line, marker.width);
      ({ indent } = first);
      maxIndent = Math.min(3, indent - 1);
      isNested = startsList(first.text);
      isAfterBlank = false;
      const part = first.text ? { line, lines: [first.text] } : { line: line + 1, lines: [] };
      items.push({ line, parts: [part], attributes: first.attributes, blocks: [] });
    } else if (isBlank(state, line)) {
      isNested = true;
      isAfterBlank = true;
      parts?.at(-1)?.lines.push(lineText(state, line));
    } else if (
      isItemLine(state, line, indent) ||
      (!isAfterBlank && isLazyLine(state, line, indent))
    ) {
      const { text, isIndented } = itemLine(state, line, indent);
      const isList = isNested === !isIndented && startsList(text);
      if (isList && isIndented) parts?.push({ line, lines: [] });
      parts?.at(-1)?.lines.push(isList && !isIndented ? ' '.repeat(indent + 4) + text : text);
      if (isList) isNested = true;
      isAfterBlank = false;
    } else break;
  }
  return { items, end: line, hasEndMarker: false };
}

function readItem(state: BlockState, item: Item, endLine: number): void {
  item.token = state.open('list_item_open', 'li', item.line, endLine);
  if (item.attributes) {
    pageOf(state).attributed.push({ token: item.token, list: item.attributes });
  }
  for (const { lines, line } of item.parts) {
    readInner(state, { lines, line: line + state.firstLine }, item.blocks);
  }
  item.parts = [];
  state.push('list_item_close', 'li', -1);
  // An attribute list behind the first paragraph leaves a mark, which parts nothing here.
  const [first, second] = item.blocks;
  if (first?.type === 'p' && second?.type === 'eob' && first.attributes) item.blocks.splice(1, 1);
}

interface ItemPlace {
  isLast: boolean;
  hasEndMarker: boolean;
}

/** Whether an item's first paragraph is only text, no paragraph on the page. */
function isOnlyText(items: Item[], item: Item, { isLast, hasEndMarker }: ItemPlace): boolean {
  const [first, second] = item.blocks;
  if (first?.type !== 'p') return false;
  const isAlone = isLast && item.blocks.length === 2 && !hasEndMarker;
  if (second?.type === 'blank' && !isAlone) return false;
  if (!isLast || items.length === 1) return true;
  return items
    .slice(0, -1)
    .some(({ blocks: [other] }) => other?.type !== 'p' || other.token?.hidden);
}

/** Makes the first block, a paragraph, plain text of what it stands in; what follows is apart. */
export function hideParagraph([first, second]: readonly Block[]): void {
  if (first?.token) first.token.hidden = true;
  if (first?.close) first.close.hidden = true;
  if (!first?.text || !second) return;
  const { content } = first.text;
  // Before other blocks the renderer ends the line; a backslash there may break it.
  const isApart = second.type !== 'blank' && second.token?.type !== 'html_block';
  if (!isApart || content.endsWith('\\')) first.text.content += '\n';
}
