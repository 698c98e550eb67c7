// kramdown, "Emphasis" (EMPHASIS_START): `*`, `_`, `**` and `__` open where no white space follows
// and, for `_`, no word stands before; a span is never inside its like. The next sign that may
// close does; where none is found for two, one is tried, and then they are text.
import type { MarkdownIt, Token } from 'markdown-it';
import { addSpanRule, spans, spanToken, type Inside, type SpanState } from './span-state.ts';

const white = /[ \t\r\n\f\v]/;
const wordEnd = /\p{Alphabetic}-?$/u;
const alphanumeric = /^[\p{Alphabetic}\p{Nd}]/u;

/** Adds the rule for `*` and `_`. */
export function emphasis(markdown: MarkdownIt): void {
  addSpanRule(markdown, 'emphasis', readSigns);
}

interface Delimiter extends Inside {
  readonly sign: string;
  readonly length: number;
  /** Tells the rule from others. */
  readonly id: number;
  /** What is tried where this one has no end. */
  readonly single?: Delimiter;
}

const star = delimiter('*', 0);
const underscore = delimiter('_', 1);
const delimiters: Record<string, Delimiter> = {
  '*': star,
  _: underscore,
  '**': delimiter('**', 2, star),
  __: delimiter('__', 3, underscore),
};

function delimiter(written: string, id: number, single?: Delimiter): Delimiter {
  const length = written.length;
  const sign = written.charAt(0);
  const span = length === 2 ? spans.strong : spans.em;
  const endsAt = (state: SpanState) =>
    state.src.startsWith(written, state.pos) && closes(state, sign, length);
  return { sign, length, id, span, end: written, endsAt, ...(single && { single }) };
}

function readSigns(state: SpanState): boolean {
  const { src, pos } = state;
  const sign = src[pos] ?? '';
  if (sign !== '*' && sign !== '_') return false;
  const written = src[pos + 1] === sign ? sign + sign : sign;
  const tried = delimiters[written] ?? star;
  const token = opens(state, tried) ? state.once(tried.id, read, tried) : undefined;
  if (token) {
    state.add(token);
    return true;
  }
  state.pos = pos;
  return state.addText(tried.length);
}

function opens(state: SpanState, { sign, length, span }: Delimiter): boolean {
  const { src, pos, around } = state;
  if (around & span || white.test(src[pos + length] ?? '')) return false;
  if (sign !== '_') return true;
  const start = state.runStart(pos, '_');
  return !wordEnd.test(src.slice(Math.max(0, start - 3), start));
}

function closes({ src, pos, isEmpty }: SpanState, sign: string, length: number): boolean {
  if (isEmpty || white.test(src[pos - 1] ?? '')) return false;
  if (length === 1 && src[pos + 1] === sign && src[pos + 2] !== sign) return false;
  return sign !== '_' || !alphanumeric.test(src.slice(pos + length, pos + length + 2));
}

/** Where signs come next that have no white space before them, as those at an end have not; or -1. */
function nextEnd(state: SpanState, { end }: Delimiter): number {
  const { src, pos } = state;
  return state.seek(`end ${end}`, pos + 1, () => {
    let at = src.indexOf(end, pos + 1);
    while (at !== -1 && white.test(src[at - 1] ?? '')) at = src.indexOf(end, at + 1);
    return at;
  });
}

function read(state: SpanState, tried: Delimiter): Token | undefined {
  const start = state.pos;
  state.pos = start + tried.length;
  const canEnd = !state.isVain(tried) && nextEnd(state, tried) !== -1;
  const children = canEnd ? state.readInside(tried) : undefined;
  if (children) {
    state.pos += tried.length;
    const tag = tried.length === 2 ? 'strong' : 'em';
    const token = spanToken(tag, tag, children);
    token.markup = tried.end;
    return token;
  }
  if (!tried.single || state.parent === spans.em) return undefined;
  state.pos = start;
  return read(state, tried.single);
}
