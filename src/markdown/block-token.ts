// No behaviour of kramdown's: the tokens of blocks. A page of very short lines has three or four for
// each line, so the lines are two numbers, and a text's spans are read when somebody asks for them.
import type { Token } from 'markdown-it';
import { complete } from './token.ts';

/** Reads the spans of a text. */
export type TextReader = (text: string) => Token[];

class LinedToken {
  private firstLine = -1;
  private endLine = -1;

  /** As markdown-it's; what is done to the array that is told changes nothing. */
  get map(): Token['map'] {
    return this.firstLine === -1 ? null : [this.firstLine, this.endLine];
  }

  set map(lines: Token['map']) {
    this.firstLine = lines?.[0] ?? -1;
    this.endLine = lines?.[1] ?? -1;
  }
}

class BlockStartToken extends LinedToken {
  type: string;
  tag: string;
  level: number;
  attrs: Token['attrs'] = null;
  hidden = false;

  constructor(type: string, tag: string, level: number) {
    super();
    this.type = type;
    this.tag = tag;
    this.level = level;
  }
}

class BlockEndToken {
  type: string;
  tag: string;
  level: number;
  hidden = false;

  constructor(type: string, tag: string, level: number) {
    this.type = type;
    this.tag = tag;
    this.level = level;
  }
}

class LeafToken extends LinedToken {
  type: string;
  tag: string;
  level: number;
  content = '';
  children: Token['children'] = null;
  attrs: Token['attrs'] = null;
  meta: Token['meta'] = null;

  constructor(type: string, tag: string, level: number) {
    super();
    this.type = type;
    this.tag = tag;
    this.level = level;
  }
}

class InlineToken extends LinedToken {
  content: string;
  level: number;
  /** What is in the text, or who reads it. */
  private inside: Token[] | TextReader | null = null;

  constructor(content: string, level: number) {
    super();
    this.content = content;
    this.level = level;
  }

  get children(): Token['children'] {
    if (typeof this.inside === 'function') this.inside = this.inside(this.content);
    return this.inside;
  }

  set children(tokens: Token['children']) {
    this.inside = tokens;
  }

  readLater(read: TextReader): void {
    this.inside = read;
  }

  /** The spans, which are not kept where nobody has asked for them before. */
  get spans(): Token[] {
    return typeof this.inside === 'function' ? this.inside(this.content) : (this.inside ?? []);
  }
}

complete(LinedToken);
complete(BlockStartToken, { block: true, nesting: 1 });
complete(BlockEndToken, { block: true, nesting: -1 });
complete(LeafToken, { block: true });
complete(InlineToken, { block: true, type: 'inline' });

/** Makes a token of a block, with the fields and methods of markdown-it's. */
export function blockToken(
  type: string,
  tag: string,
  nesting: Token['nesting'],
  level: number,
): Token {
  const Kind = nesting === 0 ? LeafToken : nesting === 1 ? BlockStartToken : BlockEndToken;
  return new Kind(type, tag, level) as unknown as Token;
}

/** Makes a token of text for the span rules. */
export function inlineToken(content: string, level: number): Token {
  return new InlineToken(content, level) as unknown as Token;
}

/** Says where a token's lines end, which goes on. */
export function endAt(token: Token, endLine: number): void {
  if (token.map) token.map = [token.map[0], endLine];
}

/** Has a text read when its spans are asked for. */
export function readLater(token: Token, read: TextReader): void {
  const known: object = token;
  if (known instanceof InlineToken) known.readLater(read);
  else token.children = read(token.content);
}

/** A text's spans, to be written: those that nobody else has asked for are not kept. */
export function spansOf(token: Token): Token[] {
  const known: object = token;
  return known instanceof InlineToken ? known.spans : (token.children ?? []);
}
