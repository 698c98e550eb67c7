// Names as the language orders them, numbers by their size.
const { compare } = new Intl.Collator(document.documentElement.lang || undefined, {
  numeric: true,
});

/**
 * A button in each header sorts by its column; `aria-sort` tells how. A header with a link stays as it
 * is. Rows are moved, not made; of those that are equal the order stays.
 * @param onSorted told each time when the rows have moved
 */
export function makeSortable(table: HTMLTableElement, onSorted: () => void): void {
  const headers = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const header of headers) {
    if (header.textContent.trim() === '' || header.querySelector('a, button, input')) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'table-sort';
    button.append(...header.childNodes);
    header.append(button);
    // The whole header takes the pointer; the button brings the keyboard.
    header.addEventListener('click', () => {
      const order = header.ariaSort === 'ascending' ? 'descending' : 'ascending';
      for (const other of headers) other.removeAttribute('aria-sort');
      header.setAttribute('aria-sort', order);
      sortRows(table, header.cellIndex, order === 'ascending' ? 1 : -1);
      onSorted();
    });
  }
}

function sortRows({ tBodies }: HTMLTableElement, column: number, direction: 1 | -1): void {
  for (const body of tBodies) {
    const rows = [...body.rows].map((row) => ({ row, text: textOf(row.cells[column]) }));
    rows.sort((a, b) => direction * compare(a.text, b.text));
    body.append(...rows.map(({ row }) => row));
  }
}

/** What a cell is sorted by; an author's `data-sort` says it where the text does not. */
const textOf = (cell: HTMLTableCellElement | undefined) =>
  cell?.dataset.sort || cell?.textContent.trim() || '';
