// kramdown, "Span HTML": tags amid text. An element goes to its end tag or, without one, to the end
// of what is around it; what it holds is Markdown or, as `<code>` and `markdown="0"` have it, HTML.
// A lonely end tag is text, and so are the tags of block elements.
import type { MarkdownIt, Token } from 'markdown-it';
import { noteUnclosed, pageOf } from './env.ts';
import { nativeToken } from './html-to-native.ts';
import {
  blockElements,
  contentModel,
  readEndTag,
  readStartTag,
  voidElements,
  writeComment,
  type StartTag,
} from './html-tags.ts';
import {
  addSpanRule,
  spans,
  spanToken,
  type Inside,
  type SpanRule,
  type SpanState,
} from './span-state.ts';
import { spanText } from './span-text.ts';

/** Adds the rule; that for automatic links is to come before it. */
export function spanHtml(markdown: MarkdownIt): void {
  addSpanRule(markdown, 'span_html', readHtml);
}

/** What is read where Markdown is not. */
const rawRules = [spanText, readHtml];
const commentStart = '<!--';
const commentEnd = '-->';
const cdataStart = '<![CDATA[';
const cdataEnd = ']]>';

/** Reads an element with what is in it, a comment, or a tag as text. */
export function readHtml(state: SpanState): boolean {
  const { src, pos } = state;
  if (src[pos] !== '<') return false;
  const sign = src[pos + 1] ?? '';
  if (sign === '!') return readComment(state) || readData(state);
  const start = sign === '/' ? undefined : readStartTag(src, pos);
  if (start && !isText(state, start.name)) return readElement(state, start);
  const end = start?.end ?? (sign === '/' ? readEndTag(src, pos)?.end : undefined);
  if (end === undefined) return false;
  state.addHtmlText(src.slice(pos, end));
  state.pos = end;
  return true;
}

/** Elements in which a browser takes all for text up to the end tag; none is inside its like. */
const textElements = new Map<string, number>([
  ['script', spans.script],
  ['style', spans.style],
  ['textarea', spans.textarea],
]);

/** Whether a tag is text: that of a block, or of an element that would end the one around it. */
const isText = ({ around }: SpanState, name: string) =>
  blockElements.has(name) || (around & (textElements.get(name) ?? 0)) !== 0;

function readComment(state: SpanState): boolean {
  const { src, pos } = state;
  if (!src.startsWith(commentStart, pos)) return false;
  const end = state.find(commentEnd, pos + commentStart.length);
  if (end === -1) return state.addText(1);
  const token = spanToken('html_inline', '');
  token.content = writeComment(src.slice(pos + commentStart.length, end));
  state.add(token);
  state.pos = end + commentEnd.length;
  return true;
}

function readData(state: SpanState): boolean {
  const { src, pos, md } = state;
  if (!src.startsWith(cdataStart, pos)) return false;
  const end = state.find(cdataEnd, pos);
  if (end === -1) return state.addText(1);
  state.addHtmlText(md.utils.escapeHtml(src.slice(pos + cdataStart.length, end)));
  state.pos = end + cdataEnd.length;
  return true;
}

function readElement(state: SpanState, tag: StartTag): boolean {
  const { src, pos } = state;
  const token = state.once(6, elementToken, tag);
  const isNative = pageOf(state).options.html_to_native;
  if (token) state.add(isNative ? nativeToken(token) : token);
  else {
    state.addHtmlText(src.slice(pos, tag.end));
    state.pos = tag.end;
  }
  return true;
}

function elementToken(state: SpanState, { name, attributes, isClosed, end }: StartTag) {
  const { src, pos } = state;
  const token: Token = spanToken('html', name, []);
  const requested = attributes.get('markdown');
  attributes.delete('markdown');
  token.attrs = [...attributes];
  // The tag stays as it is written, unless something of it is to go.
  if (requested === undefined) token.content = src.slice(pos, end);
  if (isClosed && !voidElements.has(name)) token.content = token.content.replace(/\s*\/>$/, '>');
  state.pos = end;
  if (isClosed || voidElements.has(name)) return token;
  const isRaw = !isMarkdown(state, name, requested);
  token.children = state.readInside(new Element(name, isRaw ? rawRules : undefined)) ?? null;
  if (!token.children) return undefined;
  const close = readEndTag(src, state.pos);
  if (!close) noteUnclosed(state, name, pos);
  state.pos = close?.end ?? state.pos;
  return token;
}

/** What is read up to an end tag. */
class Element implements Inside {
  readonly isLenient = true;
  readonly span: number;
  readonly end: string;
  readonly rules: readonly SpanRule[] | undefined;

  constructor(name: string, rules: readonly SpanRule[] | undefined) {
    this.end = name;
    this.span = textElements.get(name) ?? 0;
    this.rules = rules;
  }

  endsAt({ src, pos }: SpanState): boolean {
    return src[pos] === '<' && src[pos + 1] === '/' && readEndTag(src, pos)?.name === this.end;
  }
}

/** Whether an element's content is Markdown, by its kind, the option and its `markdown="…"`. */
function isMarkdown(state: SpanState, name: string, requested: string | undefined): boolean {
  const isReadable = contentModel(name) !== 'raw';
  if (requested === '0') return false;
  if (requested === 'span') return true;
  if (requested === '1') return isReadable;
  return isReadable && !state.isRaw && pageOf(state).options.parse_span_html;
}
