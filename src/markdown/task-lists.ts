// kramdown-parser-gfm, "Task Lists": `[ ]` and `[x]` at the start of an item are check boxes.
import type { Token } from 'markdown-it';
import type { Block } from './block-state.ts';

const box = '<input type="checkbox" class="task-list-item-checkbox" disabled="disabled"';

/** Puts check boxes into the items of a list; an item behind the first box is a task as well. */
export function markTasks(list: Token, items: readonly { token?: Token; blocks: Block[] }[]): void {
  let isTaskList = false;
  for (const { token, blocks } of items) {
    const text = blocks[0]?.type === 'p' ? blocks[0].text : undefined;
    if (!text) continue;
    const [written, state] = /^[ \t\n\v\f\r]*\[([ xX])\][ \t\n\v\f\r]+/.exec(text.content) ?? [];
    if (written) {
      const checked = state === ' ' ? '' : ' checked="checked"';
      text.content = `${box}${checked} />${text.content.slice(written.length)}`;
      isTaskList = true;
    }
    if (isTaskList) token?.attrJoin('class', 'task-list-item');
  }
  if (isTaskList) list.attrJoin('class', 'task-list');
}
