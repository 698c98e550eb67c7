// No behaviour of kramdown's: collects the HTML of an element into as few tokens as possible, and
// keeps its start tag apart until the attribute list behind the element has been read.
import type { Token } from 'markdown-it';
import type { BlockState } from './block-state.ts';
import { writeStartTag, type StartTag } from './html-tags.ts';
import { JoinedText } from './joined-text.ts';

/** What `meta` of an HTML token holds. */
export interface HtmlMeta {
  /** The start tag at the token's beginning, for attributes that are added to it. */
  start?: { name: string; attributes: Map<string, string> };
  /** How many elements with Markdown in them the token opens, less those that it closes. */
  depth: number;
}

/** Writes the tokens of one HTML element. */
export class HtmlWriter {
  /** The token that starts the element. */
  readonly token: Token;
  private current: Token | undefined;
  private readonly html = new JoinedText();
  private line: number;
  private readonly state: BlockState;

  constructor(state: BlockState, line: number) {
    this.state = state;
    this.line = line;
    this.token = this.add();
    this.current = this.token;
  }

  /** Names the start tag that attributes are added to. */
  startElement({ name, attributes }: StartTag): void {
    (this.token.meta as unknown as HtmlMeta).start = { name, attributes };
  }

  /** Writes a start tag; that of the element itself is written when its attributes are known. */
  write({ name, attributes }: StartTag): void {
    const isFirst = this.current === this.token && this.html.isEmpty;
    this.html.add(isFirst ? '' : writeStartTag(name, attributes));
  }

  /** Writes HTML; `depth` is -1 where an element with Markdown in it ends. */
  text(html: string, depth = 0): void {
    this.current ??= this.add();
    (this.current.meta as unknown as HtmlMeta).depth += depth;
    this.html.add(html);
  }

  /** Adds text of the element for the span rules. */
  spans(text: string, start: number, end: number): void {
    this.close();
    const first = this.lineOf(start);
    this.state.inline(text, first, this.lineOf(end) + 1).meta = { isHtml: true };
  }

  /** Ends a token because blocks follow that stand in the element. */
  flush(position: number): void {
    this.current ??= this.add();
    (this.current.meta as unknown as HtmlMeta).depth++;
    this.html.add('\n');
    this.close();
    this.lineOf(position);
  }

  /** Ends the last token. */
  finish(position: number): void {
    this.text('\n');
    this.close();
    this.lineOf(position);
  }

  /** Goes on at a position; tokens that follow stand on its line. */
  moveTo(position: number): void {
    this.lineOf(position);
  }

  private close(): void {
    if (this.current) this.current.content = this.html.take();
    this.current = undefined;
  }

  private add(): Token {
    const token = this.state.single('html_block', '', this.line, this.line + 1);
    const meta: HtmlMeta = { depth: 0 };
    token.meta = meta as unknown as Record<string, unknown>;
    return token;
  }

  private lineOf(position: number): number {
    while (this.line < this.state.lineMax && position > (this.state.eMarks[this.line] ?? 0)) {
      this.line++;
    }
    return this.line;
  }
}
