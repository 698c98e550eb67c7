import { wordsOf } from '../words-of.ts';
import { makeSortable } from './sort-table.ts';
import { addControls } from './table-controls.ts';
import { TableRows } from './table-rows.ts';

/**
 * Tables that sort, filter and turn pages. Their rows stay the elements that they were, with their
 * ids and links; without this script, and on paper, all of them are there.
 */
export function enhanceTables(part: string, selector: string): void {
  const words = wordsOf(part);
  const tables = [...document.querySelectorAll<HTMLTableElement>(selector)]
    .filter(isPlain)
    .map((table, index) => {
      makeSortable(table);
      return { table, showRow: addControls(table, new TableRows(table), words, index) };
    });

  const showTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const row = target?.closest('tr');
    const found = row && tables.find(({ table }) => table.contains(row));
    if (!found) return;
    found.showRow(row);
    target?.scrollIntoView({ block: 'center' });
  };
  showTarget();
  addEventListener('hashchange', showTarget);
  // A second click on the same link changes no address.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href*="#"]');
    if (link && link.href === location.href) showTarget();
  });
}

/** With a head, rows to sort, and no cell over several rows or columns. */
function isPlain(table: HTMLTableElement): boolean {
  const rows = [...table.tBodies].reduce((count, body) => count + body.rows.length, 0);
  return (
    table.tHead?.rows.length === 1 &&
    rows > 1 &&
    !table.querySelector('table, [rowspan], [colspan]')
  );
}
