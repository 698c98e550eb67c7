import type { UnclosedTag } from '../markdown/env.ts';

/** A tag that is left open, at an offset of the Markdown text. */
interface UnclosedHtml {
  check: 'unclosed-html';
  offset: number;
  written: string;
  message: string;
  hint: string;
}

/** What is told of raw HTML that is opened and never closed; a tag that was read twice, once. */
export function unclosedHtml(text: string, tags: readonly UnclosedTag[]): UnclosedHtml[] {
  const found = new Map<number, UnclosedHtml>();
  for (const { name, written, line } of tags) {
    const offset = Math.max(text.indexOf(written, line === undefined ? 0 : startOf(text, line)), 0);
    found.set(offset, {
      check: 'unclosed-html',
      offset,
      written,
      message: `<${name}> is opened and never closed`,
      hint: `Write </${name}> where it ends.`,
    });
  }
  return [...found.values()];
}

/** Where a line begins; lines are counted from 0. */
function startOf(text: string, line: number): number {
  let start = 0;
  for (let count = 0; count < line; count++) {
    const end = text.indexOf('\n', start);
    if (end === -1) return start;
    start = end + 1;
  }
  return start;
}
