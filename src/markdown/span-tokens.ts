// No behaviour of kramdown's: opens its tree of spans out into markdown-it's row of tokens, which
// is when it replaces abbreviations (Kramdown#replace_abbreviations) and breaks lines (hard-breaks.ts).
import type { Token } from 'markdown-it';
import { splitAbbreviations } from './abbreviations.ts';
import { withoutCjkBreaks } from './cjk-line-breaks.ts';
import { pageOf, type MarkdownEnv } from './env.ts';
import { splitLines } from './hard-breaks.ts';
import { voidElements, writeStartTag } from './html-tags.ts';
import type { SpanState } from './span-state.ts';
import { endToken, newToken, textToken } from './token.ts';

/** Makes the tokens of a state those that markdown-it renders. */
export function spanTokens(state: SpanState): void {
  state.finish();
  state.tokens = openedOut(state, state.tokens);
}

/** Where a text stands. */
interface Place {
  env: unknown;
  isHtml: boolean;
}

/** Spans with what is in them, as a row of tokens. */
export function openedOut(state: Place, tree: readonly Token[]): Token[] {
  const tokens: Token[] = [];
  openOut(tokens, tree, { isHtml: state.isHtml, isBlock: true, page: pageOf(state) });
  // An array that has grown keeps room to grow on.
  return tokens.slice();
}

/** The tokens of a text in which nothing is a span. */
export function textTokens(text: string, state: Place): Token[] {
  const { abbreviations, options } = pageOf(state);
  const token = textToken(text);
  const isChanged = options.hard_wrap || options.remove_line_breaks_for_cjk;
  if (abbreviations.size === 0 && !isChanged) return [token];
  const tokens: Token[] = [];
  addText(tokens, token, { isHtml: state.isHtml, isBlock: true, page: pageOf(state) }, true);
  return tokens;
}

interface Around {
  isHtml: boolean;
  isBlock: boolean;
  page: MarkdownEnv;
}

function openOut(tokens: Token[], tree: readonly Token[], around: Around): void {
  const last = tree.at(-1);
  for (const token of tree) {
    const { type, tag, children } = token;
    if (type === 'text') addText(tokens, token, around, around.isBlock && token === last);
    else if (type === 'html') addElement(tokens, token, around.page);
    else {
      tokens.push(token);
      if (!children || type === 'image') continue;
      const [open, close] = namesOf(type);
      token.type = open;
      token.nesting = 1;
      token.children = null;
      openOut(tokens, children, insideOf(type, around));
      tokens.push(endToken(close, tag));
    }
  }
}

const insideOf = (type: string, around: Around): Around =>
  around.isBlock || type === 'del'
    ? { ...around, isBlock: false, isHtml: around.isHtml || type === 'del' }
    : around;

const names = new Map<string, readonly [open: string, close: string]>();

/** The names of the tokens that a span becomes, made once for all spans of a type. */
function namesOf(type: string): readonly [open: string, close: string] {
  let known = names.get(type);
  if (!known) names.set(type, (known = [`${type}_open`, `${type}_close`]));
  return known;
}

function addElement(tokens: Token[], token: Token, page: MarkdownEnv): void {
  const { tag, attrs, children, content, meta } = token;
  const isWritten = content === '' || meta?.references !== undefined;
  const pairs = (attrs ?? []).map(([name, value]) => [name, String(value)] as const);
  tokens.push(htmlToken(isWritten ? writeStartTag(tag, pairs) : content));
  openOut(tokens, children ?? [], { isHtml: true, isBlock: false, page });
  if (!voidElements.has(tag)) tokens.push(htmlToken(`</${tag}>`));
}

/** Makes a token of HTML that is written as it is. */
export function htmlToken(html: string): Token {
  const token = newToken('html_inline', '', 0);
  token.content = html;
  return token;
}

function addText(tokens: Token[], token: Token, { isHtml, page }: Around, isLast: boolean): void {
  if (page.options.remove_line_breaks_for_cjk) token.content = withoutCjkBreaks(token.content);
  const isSplit = page.abbreviations.size > 0 && token.info !== 'html';
  const pieces = isSplit ? splitAbbreviations(token, page) : [token];
  for (const piece of pieces) {
    if (piece.type !== 'text' || isHtml) tokens.push(piece);
    else splitLines(piece, page.options, tokens, isLast && piece === pieces.at(-1));
  }
}
