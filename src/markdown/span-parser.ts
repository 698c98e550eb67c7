// Kramdown#parse_spans in the place of markdown-it's inline rules: its rules differ in all that
// decides where a span starts and ends. Those of the dialect are then added one by one.
import MarkdownIt, {
  type MarkdownIt as Parser,
  type StateCore,
  type StateInline,
  type Token,
} from 'markdown-it';
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

/** As markdown-it's, but with arrays made when it is known what is in them. */
function readTexts(state: StateCore): void {
  let depth = 0;
  state.tokens.forEach((token, index) => {
    depth += depthOf(token);
    const isWritten = mayBeWritten(state, index);
    const isHtml = depth > 0 || token.meta?.isHtml === true;
    const place = { isWritten, isHtml };
    if (token.type === 'inline') token.children = readText(token.content, state, place);
    else if (token.type === longTable) {
      token.children = readCells(token, state, (text) => readText(text, state, place));
    }
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

function readText(text: string, { md, env }: StateCore, { isWritten, isHtml }: Place): Token[] {
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
