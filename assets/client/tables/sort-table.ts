/**
 * A button in each header sorts by its column; `aria-sort` tells how. A header with a link stays as it
 * is. What sorts comes with the first sign that somebody wants to.
 */
export function makeSortable(table: HTMLTableElement): void {
  const head = table.tHead;
  for (const header of head?.rows[0]?.cells ?? []) {
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
  if (head) bringSorting(head, table);
}

function bringSorting(head: HTMLTableSectionElement, table: HTMLTableElement): void {
  let ready: Promise<void> | undefined;
  const load = async () => {
    const { sortByLibrary } = await import('./sort-by-library.ts');
    head.removeEventListener('click', sortLater, { capture: true });
    sortByLibrary(table);
  };
  const bring = () => (ready ??= load());
  const sortLater = async (event: Event) => {
    const target = event.target as HTMLElement;
    event.stopPropagation();
    await bring();
    target.click();
  };
  head.addEventListener('click', sortLater, { capture: true });
  head.addEventListener('pointerover', bring, { once: true });
  head.addEventListener('focusin', bring, { once: true });
}
