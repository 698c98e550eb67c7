import type { Site } from '../site.ts';
import { escapeHtml } from './escape-html.ts';

const box =
  /<input type="checkbox" class="task-list-item-checkbox" disabled="disabled"( checked="checked")?/g;

/**
 * Gives the boxes of a task list a name: kramdown writes them without one, and whoever cannot see
 * them would not know what is done (WCAG 2.2, 4.1.2 Name, Role, Value).
 */
export function labelTasks(html: string, words: Site['words']): string {
  if (!html.includes('task-list-item-checkbox')) return html;
  return html.replace(box, (tag, checked?: string) => {
    const word = checked ? words.task_done : words.task_open;
    return `${tag} aria-label="${escapeHtml(word ?? '')}"`;
  });
}
