// kramdown, "Lists": each item by itself decides whether its first paragraph is one or only text,
// the last one by those before it. Items are read one by one: of a long list no other is kept.
import type { Token } from 'markdown-it';
import { readInner } from './block-parser.ts';
import type { Block, BlockState } from './block-state.ts';
import { endAt } from './block-token.ts';
import { pageOf } from './env.ts';
import { InnerText } from './inner-text.ts';
import type { AttributeList } from './parse-attributes.ts';
import { TaskMarks } from './task-lists.ts';

interface Item {
  token: Token;
  blocks: Block[];
  /** Lines that are read together; a list in an item starts new ones, and is no lazy line so. */
  part: InnerText;
}

/** Adds the tokens of a list's items. */
export class ItemBlocks {
  /** The blank line at the end of the last item. */
  rest: Block | undefined;
  private item: Item | undefined;
  private count = 0;
  /** Whether an item before is not a paragraph but only text, or something else. */
  private hasOther = false;
  private readonly tasks = new TaskMarks();
  private readonly state: BlockState;

  constructor(state: BlockState) {
    this.state = state;
  }

  /** Starts an item; its text may start a line below. */
  start(line: number, text: string, attributes: AttributeList | undefined): void {
    const { state } = this;
    if (this.item) this.end(this.item, line);
    const token = state.open('list_item_open', 'li', line, line + 1);
    if (attributes) pageOf(state).attributed.push({ token, list: attributes });
    this.item = { token, blocks: [], part: this.partAt(text ? line : line + 1) };
    if (text) this.item.part.add(text);
    this.count++;
  }

  /** Adds a line to the item; one that starts a list may have to be read apart. */
  add(line: number, text: string, isApart = false): void {
    const { item } = this;
    if (!item) return;
    if (isApart) {
      readInner(this.state, item.part, item.blocks);
      item.part = this.partAt(line);
    }
    item.part.add(text);
  }

  /** Ends the last item. */
  finish(list: Token, line: number, hasEndMarker: boolean): void {
    if (this.item) this.end(this.item, line, { hasEndMarker });
    this.tasks.markList(list);
  }

  private partAt(line: number): InnerText {
    return new InnerText(this.state.firstLine + line);
  }

  private end({ token, blocks, part }: Item, line: number, last?: { hasEndMarker: boolean }): void {
    const { state } = this;
    endAt(token, state.firstLine + line);
    readInner(state, part, blocks);
    state.push('list_item_close', 'li', -1);
    // An attribute list behind the first paragraph leaves a mark, which parts nothing here.
    const isMarked = blocks[0]?.type === 'p' && blocks[0].attributes;
    if (isMarked && blocks[1]?.type === 'eob') blocks.splice(1, 1);
    if (blocks.length > 0) {
      const isText = this.isOnlyText(blocks, last);
      this.rest = blocks.at(-1)?.type === 'blank' ? blocks.pop() : undefined;
      if (isText) hideParagraph(blocks);
    }
    const [first] = blocks;
    this.hasOther ||= first?.type !== 'p' || first.token?.hidden === true;
    if (pageOf(state).options.input === 'GFM') this.tasks.markItem(token, first);
  }

  /** Whether an item's first paragraph is only text, no paragraph on the page. */
  private isOnlyText([first, ...others]: Block[], last?: { hasEndMarker: boolean }): boolean {
    if (first?.type !== 'p') return false;
    const isAlone = others.length === 1 && last?.hasEndMarker === false;
    if (others[0]?.type === 'blank' && !isAlone) return false;
    return !last || this.count === 1 || this.hasOther;
  }
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
