// No behaviour of kramdown's: markdown-it's tokens, made faster. Its own constructor defines each
// field by a helper, which takes a fifth of the time that blocks take.
import MarkdownIt, { type Token } from 'markdown-it';

class PlainToken {
  type: string;
  tag: string;
  attrs: Token['attrs'] = null;
  map: Token['map'] = null;
  nesting: Token['nesting'];
  level = 0;
  children: Token['children'] = null;
  content = '';
  markup = '';
  info = '';
  meta: Token['meta'] = null;
  block = false;
  hidden = false;

  constructor(type: string, tag: string, nesting: Token['nesting']) {
    this.type = type;
    this.tag = tag;
    this.nesting = nesting;
  }
}

Object.setPrototypeOf(PlainToken.prototype, MarkdownIt.Token.prototype);

/** Makes a token, with the fields and methods of markdown-it's. */
export function newToken(type: string, tag: string, nesting: Token['nesting']): Token {
  return new PlainToken(type, tag, nesting) as unknown as Token;
}

/** Makes a token of text. */
export function textToken(content: string): Token {
  const token = newToken('text', '', 0);
  token.content = content;
  return token;
}
