// No behaviour of kramdown's: markdown-it's tokens, made faster and smaller. Its own constructor
// defines each field by a helper, which takes a fifth of the time that blocks take, and a megabyte
// of signs may become a million tokens: what a kind of token hardly ever has is on its prototype.
import MarkdownIt, { type Token } from 'markdown-it';

/** The fields of markdown-it's token, as they are where nothing else is said. */
const defaults = {
  tag: '',
  attrs: null,
  map: null,
  nesting: 0,
  level: 0,
  children: null,
  content: '',
  markup: '',
  info: '',
  meta: null,
  block: false,
  hidden: false,
};

class BlockStartToken {
  type: string;
  tag: string;
  level: number;
  attrs: Token['attrs'] = null;
  map: Token['map'] = null;
  hidden = false;

  constructor(type: string, tag: string, level: number) {
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

class LeafToken {
  type: string;
  tag: string;
  level: number;
  content = '';
  children: Token['children'] = null;
  attrs: Token['attrs'] = null;
  map: Token['map'] = null;
  meta: Token['meta'] = null;

  constructor(type: string, tag: string, level: number) {
    this.type = type;
    this.tag = tag;
    this.level = level;
  }
}

class SpanToken {
  type: string;
  tag: string;
  nesting: Token['nesting'];
  content = '';
  children: Token['children'] = null;
  attrs: Token['attrs'] = null;
  markup = '';
  meta: Token['meta'] = null;

  constructor(type: string, tag: string, nesting: Token['nesting']) {
    this.type = type;
    this.tag = tag;
    this.nesting = nesting;
  }
}

class EndToken {
  type: string;
  tag: string;

  constructor(type: string, tag: string) {
    this.type = type;
    this.tag = tag;
  }
}

class TextToken {
  content: string;
  info: string;

  constructor(content: string, info: string) {
    this.content = content;
    this.info = info;
  }
}

/** Gives a kind of token markdown-it's methods, and the fields that it has none of its own of. */
function complete({ prototype }: { prototype: object }, own: object = {}): void {
  Object.setPrototypeOf(prototype, MarkdownIt.Token.prototype);
  Object.assign(prototype, defaults, own);
}

complete(BlockStartToken, { block: true, nesting: 1 });
complete(BlockEndToken, { block: true, nesting: -1 });
complete(LeafToken, { block: true });
complete(SpanToken);
complete(EndToken, { nesting: -1 });
complete(TextToken, { type: 'text' });

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

/** Makes a token amid text. */
export function newToken(type: string, tag: string, nesting: Token['nesting']): Token {
  return new SpanToken(type, tag, nesting) as unknown as Token;
}

/** Makes the token that ends a span. */
export function endToken(type: string, tag: string): Token {
  return new EndToken(type, tag) as unknown as Token;
}

/** Makes a token of text; `info` is `html` where entities in it are to stay. */
export function textToken(content: string, info = ''): Token {
  return new TextToken(content, info) as unknown as Token;
}
