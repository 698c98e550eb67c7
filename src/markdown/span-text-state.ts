// No behaviour of kramdown's: markdown-it's inline state, which takes the source's text piece by
// piece without copying it, and searches nothing twice, so that time grows with the text only.
import MarkdownIt, { type Env, type MarkdownIt as Parser, type Token } from 'markdown-it';
import { JoinedText } from './joined-text.ts';
import { textToken } from './token.ts';
import { withoutFields } from './without-fields.ts';

/** The text that is being read. */
export class SpanTextState extends withoutFields(MarkdownIt.StateInline) {
  /** Whether only HTML is read: `markdown="0"`, `<code>`. */
  isRaw = false;
  /** Whether `pending` ends with a sign of which kramdown makes an element. */
  protected isBehindSign = false;
  /** Text of the source that is still to be added to `pending`. */
  private textStart = 0;
  private textEnd = 0;
  /** Text that is still to be added to `pending`, before that of the source. */
  private readonly pieces = new JoinedText();
  private places: Map<string, { from: number; at: number }> | undefined;

  /** As markdown-it's. */
  constructor(src: string, md: Parser, env: Env, tokens: Token[]) {
    super(src, md, env, tokens);
    this.src = src;
    this.md = md;
    this.env = env;
    this.tokens = tokens;
    this.tokens_meta = [];
    this.pos = 0;
    this.posMax = src.length;
    this.level = 0;
    this.pending = '';
    this.pendingLevel = 0;
    this.cache = {};
    this.backticks = {};
    this.backticksScanned = false;
    this.skipHtmlSpecial = false;
    this.linkLevel = 0;
    this.delimiters = [];
    this['_prev_delimiters'] = [];
    this.Token = MarkdownIt.Token;
  }

  /** Whether nothing has been read of the span yet. */
  get isEmpty(): boolean {
    return this.tokens.length === 0 && !this.hasText;
  }

  /** Whether text has been read that is no token yet. */
  get hasText(): boolean {
    return this.textEnd > this.textStart || !this.pieces.isEmpty || this.pending !== '';
  }

  /** Whether a sign stands before, of which kramdown makes an element: it takes attributes. */
  get isAfterSign(): boolean {
    return this.isBehindSign && this.textEnd === this.textStart;
  }

  /** Adds a span that has been read. */
  add(token: Token): void {
    this.finish();
    this.tokens.push(token);
  }

  /** Adds signs of the source as they are. */
  addText(length: number): true {
    if (this.textEnd !== this.pos) {
      this.takeText();
      this.textStart = this.pos;
    }
    this.pos += length;
    this.textEnd = this.pos;
    return true;
  }

  /** Adds a sign of which kramdown makes an element. */
  addSign(sign: string): void {
    this.takeText();
    this.pieces.add(sign);
    this.isBehindSign = true;
  }

  /** Adds text in which entities are to stay. */
  addHtmlText(text: string): void {
    this.add(textToken(text, 'html'));
  }

  /** Makes a token of the text that has been read. */
  finish(): void {
    this.flushText();
    if (this.pending) this.pushPending();
  }

  protected flushText(): void {
    this.takeText();
    if (!this.pieces.isEmpty) this.pending += this.pieces.take();
  }

  private takeText(): void {
    if (this.textEnd === this.textStart) return;
    this.pieces.add(this.src.slice(this.textStart, this.textEnd));
    this.textStart = this.textEnd;
    this.isBehindSign = false;
  }

  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    this.flushText();
    return super.push(type, tag, nesting);
  }

  override pushPending(): Token {
    this.flushText();
    this.isBehindSign = false;
    const token = textToken(this.pending, this.isRaw ? 'html' : '');
    this.pending = '';
    this.tokens.push(token);
    return token;
  }

  /** Where a text comes next, or -1. */
  find(text: string, from: number): number {
    return this.seek(text, from, () => this.src.indexOf(text, from));
  }

  /**
   * Where something comes next, or -1; what lies between is searched once only.
   * @param name of what is searched
   */
  seek(name: string, from: number, search: () => number): number {
    this.places ??= new Map();
    const known = this.places.get(name);
    if (known && from >= known.from && (known.at === -1 || from <= known.at)) return known.at;
    const at = search();
    this.places.set(name, { from, at });
    return at;
  }

  /** Where the run of a sign begins that goes up to a position. */
  runStart(pos: number, sign: string): number {
    this.places ??= new Map();
    const known = this.places.get(sign);
    if (known && pos > known.at && pos <= known.from) return known.at;
    let start = pos;
    let end = pos;
    while (this.src[start - 1] === sign) start--;
    while (this.src[end] === sign) end++;
    this.places.set(sign, { from: end, at: start });
    return start;
  }
}
