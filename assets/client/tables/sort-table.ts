import sortable from 'tablesort';

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

/** A button in each header sorts by its column; `aria-sort` tells how. A header with a link stays as it is. */
export function makeSortable(table: HTMLTableElement): void {
  const headers = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const header of headers) {
    if (header.textContent.trim() === '' || header.querySelector('a, button, input')) {
      header.dataset.sortMethod = 'none';
      continue;
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'table-sort';
    button.append(...header.childNodes);
    header.append(button);
  }
  sortable(table);
  // It listens at the header, where clicks and Enter on the button arrive; one tab stop is enough.
  for (const header of headers) header.removeAttribute('tabindex');
}
