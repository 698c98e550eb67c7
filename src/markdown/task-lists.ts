// kramdown-parser-gfm, "Task Lists": `[ ]` and `[x]` at the start of an item are check boxes.
import type { Token } from 'markdown-it';
import type { Block } from './block-state.ts';

const box = '<input type="checkbox" class="task-list-item-checkbox" disabled="disabled"';

/** Puts check boxes into the items of a list; an item behind the first box is a task as well. */
export class TaskMarks {
  private isTaskList = false;

  /** Marks an item, of which the first block is told. */
  markItem(item: Token, first: Block | undefined): void {
    const text = first?.type === 'p' ? first.text : undefined;
    if (!text) return;
    const [written, state] = /^[ \t\n\v\f\r]*\[([ xX])\][ \t\n\v\f\r]+/.exec(text.content) ?? [];
    if (written) {
      const checked = state === ' ' ? '' : ' checked="checked"';
      text.content = `${box}${checked} />${text.content.slice(written.length)}`;
      this.isTaskList = true;
    }
    if (this.isTaskList) item.attrJoin('class', 'task-list-item');
  }

  /** Marks the list when its items are. */
  markList(list: Token): void {
    if (this.isTaskList) list.attrJoin('class', 'task-list');
  }
}
