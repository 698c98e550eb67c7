// kramdown, "Escaping": a backslash takes the meaning from these signs, and only from these; with
// GFM also from `~`.
import type { MarkdownIt } from 'markdown-it';
import { pageOf } from './env.ts';
import { addSpanRule, type SpanState } from './span-state.ts';

const escapable = '\\.*_+`<>()[]{}#!:|"\'$=-';

/** Adds the rule for backslashes; symbols and line breaks that begin with one come before it. */
export function escapes(markdown: MarkdownIt): void {
  addSpanRule(markdown, 'escaped_chars', readEscape);
}

function readEscape(state: SpanState): boolean {
  const { src, pos } = state;
  if (src[pos] !== '\\') return false;
  const sign = src[pos + 1] ?? '';
  if (sign === '') return false;
  const isGfm = pageOf(state).options.input === 'GFM';
  if (!escapable.includes(sign) && !(isGfm && sign === '~')) return false;
  state.pos++;
  return state.addText(1);
}

const escaped = /\\([\\.*_+`<>()[\]{}#!:|"'$=-])/g;

/** Text in which escaped signs stand for themselves. */
export const unescape = (text: string) => text.replace(escaped, '$1');
