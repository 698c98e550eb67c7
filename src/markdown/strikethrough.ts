// kramdown-parser-gfm, "Strikethrough" (STRIKETHROUGH_MATCH): `~~` up to the next one, with neither
// white space nor a third `~` next to the text; the text is read on its own.
import type { MarkdownIt } from 'markdown-it';
import { pageOf } from './env.ts';
import { addSpanRule, spanToken, type SpanState } from './span-state.ts';

const delimiter = '~~';
const whiteOrTilde = /[ \t\r\n\f\v~]/;

/** Adds the rule; it does nothing unless GFM is read. */
export function strikethrough(markdown: MarkdownIt): void {
  addSpanRule(markdown, 'strikethrough_gfm', readStruck);
}

function readStruck(state: SpanState): boolean {
  const { src, pos, md, env } = state;
  if (!src.startsWith(delimiter, pos) || pageOf(state).options.input !== 'GFM') return false;
  const start = pos + delimiter.length;
  const end = whiteOrTilde.test(src[start] ?? '~')
    ? -1
    : state.seek('struck', start, () => endOf(state, start));
  if (end === -1) return state.addText(1);
  const inner = new md.inline.State(src.slice(start, end), md, env, []) as SpanState;
  md.inline.tokenize(inner);
  inner.finish();
  state.add(spanToken('del', 'del', inner.tokens));
  state.pos = end + delimiter.length;
  return true;
}

/** The next delimiter behind a sign that is neither white space nor `~`. */
function endOf({ src }: SpanState, start: number): number {
  let end = src.indexOf(delimiter, start + 1);
  while (end !== -1 && whiteOrTilde.test(src[end - 1] ?? '')) end = src.indexOf(delimiter, end + 1);
  return end;
}
