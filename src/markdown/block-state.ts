// kramdown's block parser knows what stands before: a block's neighbours decide on attribute
// lists, on headings and on paragraphs in list items. This is markdown-it's state with that.
import MarkdownIt, {
  type Env,
  type MarkdownIt as Parser,
  type StateBlock,
  type Token,
} from 'markdown-it';
import { blockToken, inlineToken } from './block-token.ts';
import { pageOf } from './env.ts';
import type { AttributeList } from './parse-attributes.ts';
import { linesOf } from './text-lines.ts';
import { withoutFields } from './without-fields.ts';

/** A block that has been read, as its later neighbours see it. */
export interface Block {
  /** kramdown's name of the element: `p`, `ul`, `blank`, `eob` … */
  readonly type: string;
  /** The token that carries the attributes. */
  readonly token?: Token;
  /** A paragraph's text, and its end. */
  readonly text?: Token;
  readonly close?: Token;
  /** `eob`: what ended the block; no cause for `^`. `blank`: whether it is one empty line. */
  readonly cause?: string;
  attributes?: AttributeList;
}

/** What a block rule of ours is; it is not asked without consequences, so there is no `silent`. */
export type BlockRule = (state: BlockState, line: number, endLine: number) => boolean;

/** markdown-it's block state, with the blocks read so far. */
export class BlockState extends withoutFields(MarkdownIt.StateBlock) {
  blocks: Block[] = [];
  /** An attribute list that waits for the block behind it. */
  waiting: AttributeList | undefined;
  /** The page's line of this state's first: text inside lists and quotes is read on its own. */
  firstLine = 0;
  /** The HTML element whose Markdown is read, and whether its end tag has been. */
  element = '';
  isElementClosed = false;

  /** As markdown-it's, but finds the lines faster, and in arrays without room to grow. */
  constructor(src: string, md: Parser, env: Env, tokens: Token[]) {
    super(src, md, env, tokens);
    this.src = src;
    this.md = md;
    this.env = env;
    this.tokens = tokens;
    this.blkIndent = 0;
    this.line = 0;
    this.tight = false;
    this.listIndent = -1;
    this.parentType = 'root';
    this.level = 0;
    this.Token = MarkdownIt.Token;
    const lines = linesOf(src);
    this.bMarks = lines.bMarks;
    this.eMarks = lines.eMarks;
    this.tShift = lines.tShift;
    this.sCount = lines.sCount;
    this.bsCount = lines.bsCount;
    this.lineMax = lines.lineMax;
  }

  private lastPlaces: Map<string, number> | undefined;

  /** The next place of some text, or -1; what stands nowhere behind is not searched again. */
  find(text: string, from: number): number {
    this.lastPlaces ??= new Map();
    let last = this.lastPlaces.get(text);
    if (last === undefined) {
      last = this.src.lastIndexOf(text);
      this.lastPlaces.set(text, last);
    }
    return last < from ? -1 : this.src.indexOf(text, from);
  }

  /** As markdown-it's, with a token that is made faster. */
  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    if (nesting < 0) this.level--;
    const token = blockToken(type, tag, nesting, this.level);
    if (nesting > 0) this.level++;
    this.tokens.push(token);
    return token;
  }

  /** Opens a block: a token with its lines on the page. */
  open(type: string, tag: string, line: number, endLine: number): Token {
    return this.mapped(this.push(type, tag, 1), line, endLine);
  }

  /** Adds a token that stands alone. */
  single(type: string, tag: string, line: number, endLine: number): Token {
    return this.mapped(this.push(type, tag, 0), line, endLine);
  }

  /** Adds text for the span rules. */
  inline(text: string, line: number, endLine: number): Token {
    return this.mapped(this.addInline(text), line, endLine);
  }

  /** Adds text for the span rules that has the lines of the block around. */
  inlineIn({ map }: Token, text: string): Token {
    const token = this.addInline(text);
    token.map = map;
    return token;
  }

  private addInline(text: string): Token {
    const token = inlineToken(text, this.level);
    this.tokens.push(token);
    return token;
  }

  /** Records a block; an attribute list that waits becomes its own. */
  add(block: Block): Block {
    this.blocks.push(block);
    if (this.waiting) {
      this.attributesOf(block, this.waiting);
      this.waiting = undefined;
    }
    return block;
  }

  /** A block's attribute list, empty at first. */
  attributesOf(block: Block, list: AttributeList = { pairs: [], references: [] }): AttributeList {
    if (block.attributes) return block.attributes;
    block.attributes = list;
    if (block.token) pageOf(this).attributed.push({ token: block.token, list });
    return list;
  }

  /** Reads on at a position, which may be amid a line: what is left of it is then a line. */
  moveTo(position: number): void {
    let { line } = this;
    while (line < this.lineMax && position > (this.eMarks[line] ?? 0)) line++;
    if (line < this.lineMax && position > (this.bMarks[line] ?? 0)) this.cutLine(line, position);
    this.line = line;
  }

  private cutLine(line: number, position: number): void {
    let indent = position;
    let column = 0;
    for (; indent < (this.eMarks[line] ?? 0); indent++) {
      const sign = this.src.charCodeAt(indent);
      if (sign === 0x09) column += 4 - (column % 4);
      else if (sign === 0x20) column++;
      else break;
    }
    this.bMarks[line] = position;
    this.tShift[line] = indent - position;
    this.sCount[line] = column;
  }

  private mapped(token: Token, line: number, endLine: number): Token {
    token.map = [line + this.firstLine, endLine + this.firstLine];
    return token;
  }
}

/** Adds the tokens of a paragraph, and tells it as a block. */
export function addParagraph(
  state: BlockState,
  content: string,
  line: number,
  endLine: number,
): Block {
  const token = state.open('paragraph_open', 'p', line, endLine);
  const text = state.inlineIn(token, content);
  const close = state.push('paragraph_close', 'p', -1);
  return { type: 'p', token, text, close };
}

/** Adds a block rule behind those that are there. */
export function addBlockRule(markdown: Parser, name: string, rule: BlockRule): void {
  markdown.block.ruler.push(name, rule as unknown as (state: StateBlock) => boolean);
}
