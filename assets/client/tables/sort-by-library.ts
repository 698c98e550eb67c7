import 'tablesort';

const { Tablesort: sortable } = window;

// Names as the language orders them, numbers by their size. Tablesort turns the order round.
const { compare } = new Intl.Collator(document.documentElement.lang || undefined, {
  numeric: true,
  sensitivity: 'base',
});
sortable.extend(
  'language',
  () => true,
  (a, b) => compare(b.trim(), a.trim()),
);

/** Lets the headers of a table sort it when they are clicked. */
export function sortByLibrary(table: HTMLTableElement): void {
  sortable(table);
  // It listens at the header, where clicks and Enter on the button arrive; one tab stop is enough.
  for (const header of table.tHead?.rows[0]?.cells ?? []) header.removeAttribute('tabindex');
}
