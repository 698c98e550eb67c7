// kramdown, "Links" and "Images" (Kramdown#parse_link): text between brackets that are in pairs,
// and a target behind it; without a target the bracket is text. No link is inside another, and an
// image's text is its source.
import type { MarkdownIt, Token } from 'markdown-it';
import { pageOf } from './env.ts';
import { unescape } from './escapes.ts';
import { readTarget, type LinkTarget } from './link-targets.ts';
import { applyAttributes } from './parse-attributes.ts';
import { addSpanRule, spans, spanToken, type Inside, type SpanState } from './span-state.ts';

/** Adds the rule for `[` and `![`. */
export function links(markdown: MarkdownIt): void {
  addSpanRule(markdown, 'link', readBracket);
}

function readBracket(state: SpanState): boolean {
  const { src, pos, around } = state;
  const length = bracketLength(src, pos);
  const behind = src[pos + length];
  if (length === 0 || behind === undefined || behind === '^') return false;
  const isImage = length === 2;
  if (isImage || !(around & spans.link)) {
    const token = state.once(isImage ? 4 : 5, readLink, length);
    if (token) {
      state.add(token);
      return true;
    }
    state.pos = pos;
  }
  return state.addText(length);
}

/** Length of `[` or `![`, or 0. */
function bracketLength(src: string, pos: number): number {
  if (src[pos] === '[') return 1;
  return src[pos] === '!' && src[pos + 1] === '[' ? 2 : 0;
}

function readLink(state: SpanState, length: number): Token | undefined {
  const start = state.pos + length;
  state.linkEnd ??= linkEnd(state);
  if (state.find(state.linkEnd, start) === -1) return undefined;
  const known = closersOf(state).get(start);
  if (known !== undefined && !readTarget(state, start, known)) return undefined;
  state.pos = start;
  const children = state.readInside(new Brackets(state, start));
  const close = state.pos;
  const target = children && readTarget(state, start, close);
  if (children && !target) closersOf(state).set(start, close);
  if (!target) return undefined;
  state.pos = target.end;
  return length === 2
    ? imageToken(state, unescape(state.src.slice(start, close)), target)
    : linkToken(state, children, target);
}

/** Without definitions a target stands in parentheses, and a bracket closes right before them. */
function linkEnd(state: SpanState): string {
  return Object.keys(pageOf(state).references).length > 0 ? ']' : '](';
}

/** Where the bracket closes that opens before a position, for those that have been passed. */
function closersOf(state: SpanState): Map<number, number> {
  state.closers ??= [];
  return (state.closers[state.around | spans.link] ??= new Map<number, number>());
}

/** Counts brackets; those of an image in the text are read with it. */
class Brackets implements Inside {
  readonly span = spans.link;
  readonly end = ']';
  private readonly opened: number[];
  private readonly known: Map<number, number>;
  private image = -1;

  constructor(state: SpanState, start: number) {
    this.known = closersOf(state);
    this.opened = [start];
  }

  get open(): number {
    return this.opened.length;
  }

  endsAt({ src, pos }: SpanState): boolean {
    if (this.image !== -1 && pos !== this.image) this.opened.pop();
    this.image = -1;
    if (src[pos] === ']') {
      const start = this.opened.pop() ?? 0;
      if (this.opened.length === 0) return true;
      this.known.set(start, pos);
    }
    const length = bracketLength(src, pos);
    if (length > 0) this.opened.push(pos + length);
    if (length === 2) this.image = pos + length;
    return false;
  }
}

function linkToken(state: SpanState, children: Token[], target: LinkTarget): Token {
  const token = spanToken('link', 'a', children);
  return withAttributes(state, token, target, [['href', target.href]]);
}

function imageToken(state: SpanState, alt: string, target: LinkTarget): Token {
  const token = spanToken('image', 'img', []);
  token.content = alt;
  return withAttributes(state, token, target, [
    ['src', target.href],
    ['alt', alt],
  ]);
}

/** A definition's attribute list comes first, so that it cannot replace the target. */
function withAttributes(
  state: SpanState,
  token: Token,
  { title, attributes }: LinkTarget,
  own: readonly [string, string][],
): Token {
  if (attributes) {
    applyAttributes(token, attributes, pageOf(state).attributeLists);
    token.meta = { references: attributes.references };
  }
  for (const [name, value] of own) token.attrSet(name, value);
  if (title !== undefined) token.attrSet('title', title);
  return token;
}
