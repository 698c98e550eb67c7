// kramdown, "Horizontal Rules": three or more of `*`, `-` or `_`, with blanks and tabs between.
import type { MarkdownIt } from 'markdown-it';
import { addBlockRule, type BlockState } from './block-state.ts';
import { textStart } from './lines.ts';

/** Registers horizontal rules. */
export function horizontalRules(markdown: MarkdownIt): void {
  addBlockRule(markdown, 'horizontal_rule', (state, line) => {
    if (!isRule(state, line)) return false;
    state.add({ type: 'hr', token: state.single('hr', 'hr', line, line + 1) });
    state.line = line + 1;
    return true;
  });
}

/** Whether a line is a horizontal rule; one ends a list after a blank line. */
export function isRule(state: BlockState, line: number): boolean {
  const start = textStart(state, line);
  if (start === -1) return false;
  const sign = state.src[start];
  if (sign !== '*' && sign !== '-' && sign !== '_') return false;
  let count = 0;
  for (let at = start; at < (state.eMarks[line] ?? 0); at++) {
    if (state.src[at] === sign) count++;
    else if (state.src[at] !== ' ' && state.src[at] !== '\t') return false;
  }
  return count >= 3;
}
