// kramdown's span parser (Kramdown#parse_spans): the inside of a span is read by the same rules
// until its end is found; where there is none, the sign that would open it is text, and what
// stands behind it is read again. This is markdown-it's inline state with that. While spans are
// read, one is a single token whose `children` are its inside; span-tokens.ts opens them out.
import type { MarkdownIt as Parser, StateInline, Token } from 'markdown-it';
import { SpanTextState } from './span-text-state.ts';
import { newToken } from './token.ts';
import { VainSearches } from './vain-searches.ts';

/** Spans that decide on what may stand inside them; bits, so that all around are one number. */
export const spans = { em: 1, strong: 2, link: 4, script: 8, style: 16, textarea: 32 } as const;

/** What a span rule of ours is; kramdown never looks ahead with one, so there is no `silent`. */
export type SpanRule = (state: SpanState) => boolean;

/** What is read inside a span, and how far. */
export interface Inside {
  /** The span, one of `spans`; 0 for those that allow everything. */
  span: number;
  /** What ends it, by a name: what was searched in vain is not searched again. */
  end: string;
  /** Whether the span ends at the state's position. */
  endsAt(state: SpanState): boolean;
  /** How many ends must come for this one to be the last; 1 where nothing is said. */
  open?: number;
  /** Whether the end of the text ends it as well. */
  isLenient?: boolean;
  /** Rules, where others than all are to be tried; then text is kept as HTML. */
  rules?: readonly SpanRule[] | undefined;
}

/** Deeper spans are text: nothing of a page is so deep, and the stack is not endless. */
const deepest = 100;

/** markdown-it's inline state, with what kramdown's rules ask of it. */
export class SpanState extends SpanTextState {
  /** The spans around, and the one next around. */
  around = 0;
  parent = 0;
  /** What links.ts knows of brackets, by what is around them. */
  closers: Map<number, number>[] | undefined;
  /** What stands behind the text of every link of the page. */
  linkEnd: string | undefined;
  /** Whether the text stands in HTML or in a footnote, where GFM breaks no lines. */
  isHtml = false;
  private depth = 0;
  private steps = 0;
  // Most texts have need of none of these.
  private searches: VainSearches | undefined;
  private known: Map<number, { token: Token; end: number }> | undefined;

  /** Reads on until the end of a span; what is inside, or nothing where it has no end. */
  readInside(inside: Inside): Token[] | undefined {
    if (this.depth === deepest) return undefined;
    this.flushText();
    const { tokens, pending, isBehindSign, around, parent, isRaw } = this;
    const children: Token[] = [];
    this.tokens = children;
    this.pending = '';
    this.isBehindSign = false;
    this.around |= inside.span;
    this.parent = inside.span;
    this.isRaw = inside.rules !== undefined;
    this.depth++;
    const isEnded = this.readUntil(inside);
    this.depth--;
    this.finish();
    this.tokens = tokens;
    this.pending = pending;
    this.isBehindSign = isBehindSign;
    this.around = around;
    this.parent = parent;
    this.isRaw = isRaw;
    return isEnded || inside.isLenient ? children.slice() : undefined;
  }

  /** Whether it is known that a span, read from here, has no end. */
  isVain({ span, end }: Inside): boolean {
    return this.searches?.isVain(end, this.around | span, this.pos) ?? false;
  }

  private readUntil(inside: Inside): boolean {
    const rules = inside.rules ?? (this.md.inline.ruler.getRules('') as unknown as SpanRule[]);
    this.searches ??= new VainSearches(this.posMax);
    const search = inside.isLenient ? undefined : this.searches.start(inside.end, this.around);
    // Some mixes of signs could be read again and again in ways of which no page has need.
    const limit = 50 * this.posMax + 10_000;
    let tooMany = 1;
    for (; this.pos < this.posMax && this.steps < limit; this.steps++) {
      if (inside.endsAt(this)) {
        search?.succeed();
        return true;
      }
      tooMany = search?.tooManyAt(this.pos) ?? Infinity;
      const open = inside.open ?? 1;
      if (open >= tooMany) break;
      if (!this.isEmpty) search?.pass(this.pos, open);
      applyFirst(rules, this);
      tooMany = 1;
    }
    search?.fail((inside.open ?? 1) - tooMany + 1);
    return false;
  }

  /** Reads a span once, however often what is around it is read again. */
  once<Kind>(
    rule: number,
    read: (state: SpanState, kind: Kind) => Token | undefined,
    kind: Kind,
  ): Token | undefined {
    if (this.depth === 0) return read(this, kind);
    const isInEm = this.parent === spans.em;
    const bits = (this.around << 2) | (isInEm ? 2 : 0) | (this.isRaw ? 1 : 0);
    const key = (this.pos * 256 + bits) * 8 + rule;
    this.known ??= new Map();
    let known = this.known.get(key);
    if (!known) {
      const token = read(this, kind);
      if (!token) return undefined;
      known = { token, end: this.pos };
      this.known.set(key, known);
    }
    this.pos = known.end;
    return known.token;
  }
}

/** Reads on by the first rule that can. */
export function applyFirst(rules: readonly SpanRule[], state: SpanState): void {
  for (const rule of rules) if (rule(state)) return;
  state.addText(1);
}

/** Makes a span of a type, as a rule adds it. */
export function spanToken(type: string, tag: string, children: Token[] | null = null): Token {
  const token = newToken(type, tag, 0);
  token.children = children;
  return token;
}

/** Adds a span rule behind those that are there. */
export function addSpanRule(markdown: Parser, name: string, rule: SpanRule): void {
  markdown.inline.ruler.push(name, rule as unknown as (state: StateInline) => boolean);
}
