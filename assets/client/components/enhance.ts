import { splitEvents } from './events.ts';
import { enableFolds } from './folds.ts';
import { enableTileFilter } from './tile-filter.ts';
import { enableToolCard } from './tool-card.ts';

/** What components in a page's body can do with a script. All of them are whole without. */
export function enhanceComponents(body: HTMLElement): void {
  const all = (selector: string) => body.querySelectorAll<HTMLElement>(selector);
  all('.tile-filter').forEach(enableTileFilter);
  all('[data-events]').forEach((list) => splitEvents(list, new Date()));
  all('.fold-handle > a').forEach(enableFolds);
  all('.tool').forEach(enableToolCard);
}
