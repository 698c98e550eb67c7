// kramdown, "Abbreviations": `*[HTML]: Hyper Text Markup Language`; the last of a name counts.
import type { MarkdownIt } from 'markdown-it';
import { addBlockRule, type BlockState } from './block-state.ts';
import { pageOf } from './env.ts';
import { textStart } from './lines.ts';
import { trim } from './white-space.ts';

/** Registers abbreviation definitions. */
export function abbreviationDefinitions(markdown: MarkdownIt): void {
  addBlockRule(markdown, 'abbrev_definition', abbreviationDefinition);
}

function abbreviationDefinition(state: BlockState, line: number): boolean {
  const start = textStart(state, line);
  if (start === -1 || !state.src.startsWith('*[', start)) return false;
  const end = state.eMarks[line] ?? 0;
  const length = state.src.slice(start, end).indexOf(']:', 3);
  if (length === -1) return false;
  const close = start + length;
  const block = state.add({ type: 'eob', cause: 'abbrev_def' });
  pageOf(state).abbreviations.set(state.src.slice(start + 2, close), {
    title: trim(state.src.slice(close + 2, end)),
    attributes: state.attributesOf(block),
  });
  state.line = line + 1;
  return true;
}
