// kramdown, "Span Inline Attribute Lists" and "Extensions": `{:.class}` behind a span, and
// `{::comment}`, `{::nomarkdown}` and `{::options}` amid text; where they do not fit, they are text.
import type { MarkdownIt, Token } from 'markdown-it';
import { pageOf } from './env.ts';
import { writeComment } from './html-tags.ts';
import { setOption } from './options.ts';
import { applyAttributes, parseAttributes } from './parse-attributes.ts';
import { addSpanRule, spanToken, type SpanState } from './span-state.ts';

/** Adds the rule. */
export function spanExtensions(markdown: MarkdownIt): void {
  addSpanRule(markdown, 'span_extensions', readExtension);
}

const start = /\{::(\w+)(?=[ \t\r\n\f\v/}])/y;
const stray = /\{:\/(?:\w[\w-]*)?\}/y;

function readExtension(state: SpanState): boolean {
  if (!state.src.startsWith('{:', state.pos)) return false;
  const handled = isAt(stray, state) ? false : isAt(start, state) ? readTag(state) : undefined;
  return (handled ?? readAttributes(state)) || state.addText(1);
}

function isAt(pattern: RegExp, { src, pos }: SpanState): boolean {
  pattern.lastIndex = pos;
  return pattern.test(src);
}

/** `{::name …}…{:/}` or `{::name … /}`; nothing where it is not written so. */
function readTag(state: SpanState): boolean | undefined {
  const { src, pos } = state;
  const name = /\w+/.exec(src.slice(pos + 3, pos + 20))?.[0] ?? '';
  const brace = closingBrace(state, pos + 3);
  if (brace === -1) return undefined;
  const isClosed = src[brace - 1] === '/';
  const attributes = parseAttributes(
    src.slice(pos + 3 + name.length, isClosed ? brace - 1 : brace),
  );
  let end = brace + 1;
  let body: string | undefined;
  if (!isClosed) {
    const stop = stopTag(state, name, end);
    if (!stop) return false;
    body = src.slice(end, stop.at);
    end = stop.end;
  }
  if (name === 'options') {
    for (const [key, value] of attributes.pairs) setOption(pageOf(state).options, key, value);
  } else if (name === 'comment' || name === 'nomarkdown') {
    if (body !== undefined) state.add(rawToken(name, body, attributes.pairs));
  } else return false;
  state.pos = end;
  return true;
}

/** `{:/}` or `{:/name}`, whichever comes first. */
function stopTag(state: SpanState, name: string, from: number) {
  const tags = ['{:/}', `{:/${name}}`].map((tag) => ({ tag, at: state.find(tag, from) }));
  const [stop] = tags.filter(({ at }) => at !== -1).toSorted((one, other) => one.at - other.at);
  return stop && { at: stop.at, end: stop.at + stop.tag.length };
}

function rawToken(
  name: string,
  body: string,
  pairs: readonly (readonly [string, string])[],
): Token {
  const token = spanToken('html_inline', '');
  const type = pairs.find(([key]) => key === 'type')?.[1] ?? '';
  const isHtml = type === '' || type.split(/\s+/).includes('html');
  if (name === 'comment') token.content = writeComment(` ${body} `);
  else if (isHtml) token.content = body;
  return token;
}

/** `{:…}` behind a span; behind text it is text. */
function readAttributes(state: SpanState): boolean {
  const { src, pos, tokens } = state;
  const brace = closingBrace(state, pos + 2);
  if (brace <= pos + 2) return false;
  const last = tokens.at(-1);
  if (!state.isAfterSign) {
    if (state.hasText || !last || last.type === 'text') return false;
    const list = parseAttributes(src.slice(pos + 2, brace));
    const token = Object.assign(spanToken(last.type, last.tag), last);
    token.attrs = last.attrs?.map(([name, value]) => [name, value]) ?? null;
    token.meta = { ...last.meta, references: [...referencesOf(last), ...list.references] };
    applyAttributes(token, list, pageOf(state).attributeLists);
    tokens[tokens.length - 1] = token;
  }
  state.pos = brace + 1;
  return true;
}

/** Names of the lists that a span has been given. */
const referencesOf = (token: Token) => (token.meta?.references ?? []) as readonly string[];

/** The next `}` that no backslash stands before, or -1. */
function closingBrace(state: SpanState, from: number): number {
  return state.seek('brace', from, () => {
    let at = state.src.indexOf('}', from);
    while (at > from && state.src[at - 1] === '\\') at = state.src.indexOf('}', at + 1);
    return at;
  });
}
