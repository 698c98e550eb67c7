// kramdown, "Lists": an item ends where its indentation does, and bullets may be mixed.
import type { MarkdownIt } from 'markdown-it';
import { addBlockRule, type BlockState } from './block-state.ts';
import { endAt } from './block-token.ts';
import { isRule } from './horizontal-rules.ts';
import { ItemBlocks } from './item-blocks.ts';
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

/** Registers lists. */
export function lists(markdown: MarkdownIt): void {
  addBlockRule(markdown, 'list', list);
}

function list(state: BlockState, line: number, endLine: number): boolean {
  const marker = listMarkerAt(state, line, 3);
  if (!marker) return false;
  const [name, tag] = marker.type === 'ul' ? ['bullet_list', 'ul'] : ['ordered_list', 'ol'];
  const token = state.open(`${name}_open`, tag, line, line + 1);
  state.add({ type: tag, token });
  const items = new ItemBlocks(state);
  const { end, hasEndMarker } = readItems(state, line, endLine, marker, items);
  endAt(token, end + state.firstLine);
  items.finish(token, end, hasEndMarker);
  state.push(`${name}_close`, tag, -1);
  if (items.rest && !hasEndMarker) state.blocks.push(items.rest);
  state.line = end;
  return true;
}

/** Reads all items but the last, and tells where that one ends. */
function readItems(
  state: BlockState,
  startLine: number,
  endLine: number,
  { type }: ListMarker,
  items: ItemBlocks,
): { end: number; hasEndMarker: boolean } {
  let [indent, maxIndent] = [0, 3];
  let [isNested, isAfterBlank] = [false, false];
  let line = startLine;
  for (; line < endLine; line++) {
    if (isAfterBlank && isRule(state, line)) break;
    if (isEndOfBlock(state, line)) return { end: line + 1, hasEndMarker: true };
    const marker = listMarkerAt(state, line, maxIndent);
    if (marker?.type === type) {
      const first = firstLine(state, line, marker.width);
      ({ indent } = first);
      maxIndent = Math.min(3, indent - 1);
      isNested = startsList(first.text);
      isAfterBlank = false;
      items.start(line, first.text, first.attributes);
    } else if (isBlank(state, line)) {
      isNested = true;
      isAfterBlank = true;
      items.add(line, lineText(state, line));
    } else if (
      isItemLine(state, line, indent) ||
      (!isAfterBlank && isLazyLine(state, line, indent))
    ) {
      const { text, isIndented } = itemLine(state, line, indent);
      const isList = isNested === !isIndented && startsList(text);
      const isLazyList = isList && !isIndented;
      items.add(line, isLazyList ? ' '.repeat(indent + 4) + text : text, isList && isIndented);
      if (isList) isNested = true;
      isAfterBlank = false;
    } else break;
  }
  return { end: line, hasEndMarker: false };
}
