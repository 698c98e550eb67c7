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

const plain: object = Object.assign(Object.create(MarkdownIt.Token.prototype), defaults);

/** Gives a kind of token markdown-it's methods and fields, and what all of its kind have. */
export function complete({ prototype }: { prototype: object }, own: Partial<Token> = {}): void {
  if (Object.getPrototypeOf(prototype) === Object.prototype)
    Object.setPrototypeOf(prototype, plain);
  Object.assign(prototype, own);
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

complete(SpanToken);
complete(EndToken, { nesting: -1 });
complete(TextToken, { type: 'text' });

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
