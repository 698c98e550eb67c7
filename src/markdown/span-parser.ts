// Kramdown#parse_spans in the place of markdown-it's inline rules: its rules differ in all that
// decides where a span starts and ends. Those of the dialect are then added one by one.
import MarkdownIt, {
  type MarkdownIt as Parser,
  type StateCore,
  type StateInline,
  type Token,
} from 'markdown-it';
import { readLater, type TextReader } from './block-token.ts';
import { pageOf } from './env.ts';
import type { HtmlMeta } from './html-writer.ts';
import { longTable, readCells } from './long-tables.ts';
import { mayBeWritten, writeSpans } from './long-texts.ts';
import { addSpanRule, applyFirst, SpanState, type SpanRule } from './span-state.ts';
import { isPlain, spanText } from './span-text.ts';
import { spanTokens, textTokens } from './span-tokens.ts';

/** Takes the place of markdown-it's inline rules and of its typographer. */
export function spanParser(markdown: Parser): void {
  markdown.core.ruler.disable(['linkify', 'replacements', 'smartquotes', 'text_join']);
  markdown.inline.ruler.enableOnly([]);
  markdown.inline.ruler2.enableOnly([]);
  markdown.core.ruler.at('inline', readTexts);
  markdown.inline.State = SpanState as typeof MarkdownIt.StateInline;
  markdown.inline.ruler2.push('span_tokens', (state: StateInline) =>
    spanTokens(state as SpanState),
  );
  addSpanRule(markdown, 'span_text', spanText);
}

/** Adds the last rule: a sign that no other has read is text. */
export function signsAsText(markdown: Parser): void {
  addSpanRule(markdown, 'span_sign', (state) => state.addText(1));
}

/** As markdown-it's, but a text is read when a rule or the renderer asks for what is in it. */
function readTexts(state: StateCore): void {
  const { env, md, src } = state;
  const readers = [0, 1, 2, 3].map((bits): TextReader => {
    const place = { isWritten: (bits & 1) !== 0, isHtml: (bits & 2) !== 0 };
    return (text) => readText(text, { md, env }, place);
  });
  // Footnotes are numbered in the page's order, and options change for the texts behind.
  const isOrdered = pageOf(state).footnotes.definitions.size > 0 || src.includes('{::options');
  let depth = 0;
  state.tokens.forEach((token, index) => {
    depth += depthOf(token);
    const isHtml = depth > 0 || token.meta?.isHtml === true;
    const read = readers[(mayBeWritten(state, index) ? 1 : 0) + (isHtml ? 2 : 0)];
    if (!read) return;
    if (token.type === 'inline' && isOrdered) token.children = read(token.content);
    else if (token.type === 'inline') readLater(token, read);
    else if (token.type === longTable) token.children = readCells(token, state, read);
  });
}

/** By how much deeper a token leads into what GFM leaves alone: elements, footnotes. */
function depthOf({ type, meta }: Token): number {
  if (type === 'html_block') return (meta as HtmlMeta | null)?.depth ?? 0;
  return type === 'footnote_open' ? 1 : type === 'footnote_close' ? -1 : 0;
}

interface Place {
  isWritten: boolean;
  isHtml: boolean;
}

function readText(
  text: string,
  { md, env }: Pick<StateCore, 'md' | 'env'>,
  { isWritten, isHtml }: Place,
): Token[] {
  if (text === '') return [];
  if (isPlain(text)) return textTokens(text, { env, isHtml });
  const state = new SpanState(text, md, env, []);
  state.isHtml = isHtml;
  const rules = md.inline.ruler.getRules('') as unknown as SpanRule[];
  const written: Token[] = [];
  while (state.pos < state.posMax) {
    applyFirst(rules, state);
    if (isWritten) writeSpans(state, written);
  }
  for (const rule of md.inline.ruler2.getRules('')) rule(state);
  return written.length > 0 ? [...written, ...state.tokens] : state.tokens;
}
