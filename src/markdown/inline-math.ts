// kramdown, "Math Blocks": TeX between `$$` and `$$` amid text.
import type { MarkdownIt } from 'markdown-it';
import { addSpanRule, spanToken, type SpanState } from './span-state.ts';
import { trim } from './white-space.ts';

const delimiter = '$$';

/** Adds the rule. */
export function inlineMath(markdown: MarkdownIt): void {
  addSpanRule(markdown, 'inline_math', readMath);
}

function readMath(state: SpanState): boolean {
  if (!state.src.startsWith(delimiter, state.pos)) return false;
  const start = state.pos + delimiter.length;
  const end = state.find(delimiter, start);
  if (end === -1) return false;
  const token = spanToken('math_inline', 'span');
  token.content = trim(state.src.slice(start, end));
  state.add(token);
  state.pos = end + delimiter.length;
  return true;
}
