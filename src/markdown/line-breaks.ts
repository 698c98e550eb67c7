// kramdown, "Line Breaks": two blanks or two backslashes at the end of a line. GFM's `hard_wrap`
// has every line's end in their place (see hard-breaks.ts).
import type { MarkdownIt } from 'markdown-it';
import { pageOf } from './env.ts';
import { addSpanRule, spanToken, type SpanState } from './span-state.ts';

/** Adds the rule; that for escaped signs is to come behind it. */
export function lineBreaks(markdown: MarkdownIt): void {
  addSpanRule(markdown, 'line_break', readLineBreak);
}

function readLineBreak(state: SpanState): boolean {
  const { src, pos } = state;
  if (src[pos + 2] !== '\n' || !(src.startsWith('  ', pos) || src.startsWith('\\\\', pos))) {
    return false;
  }
  const { input, hard_wrap } = pageOf(state).options;
  if (input === 'GFM' && hard_wrap) return false;
  state.add(spanToken('hardbreak', 'br'));
  state.pos += 2;
  return true;
}
