import { rowsPerPage, type Shown, type TableRows } from './table-rows.ts';

type Words = Readonly<Record<string, string>>;

/** Fewer rows are seen at a glance. */
const leastToFilter = 6;

/**
 * The filter over a table and the pages under it; gives back what shows a row that an address names.
 * @param index of the table, so that two of them have controls with names of their own
 */
export function addControls(
  table: HTMLTableElement,
  rows: TableRows,
  words: Words,
  index: number,
): (row: HTMLTableRowElement) => void {
  let shown = rows.turnTo(0);
  const top = make('div', 'table-tools');
  const label = make('label', 'table-filter', words.table_filter);
  const field = make('input', 'form-control');
  field.type = 'search';
  label.append(field);
  const status = make('p', 'table-count');
  status.role = 'status';

  const bottom = make('nav', 'table-pages');
  const number = index > 0 ? ` ${index + 1}` : '';
  bottom.setAttribute('aria-label', `${words.table_pages}${number}`);
  const button = (word: string | undefined, press: () => Shown) => {
    const made = make('button', 'btn btn-outline-primary', word);
    made.type = 'button';
    made.addEventListener('click', () => {
      // Not `disabled`, which would take the focus away from under the reader's finger.
      if (made.getAttribute('aria-disabled') === 'true') return;
      show(press());
      if (top.getBoundingClientRect().top < 0) top.scrollIntoView();
    });
    return made;
  };
  const previous = button(words.previous, () => rows.turnBy(-1));
  const next = button(words.next, () => rows.turnBy(1));
  const all = button(words.table_all, () => {
    const wanted = all.getAttribute('aria-pressed') !== 'true';
    all.setAttribute('aria-pressed', String(wanted));
    return rows.showAll(wanted);
  });
  all.setAttribute('aria-pressed', 'false');
  const place = make('span', 'table-page');
  bottom.append(previous, place, next, all);

  function show(now: Shown): void {
    shown = now;
    const values = Object.entries({ ...now, page: now.page + 1 });
    const fill = (word = '') =>
      values.reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), word);
    status.textContent = fill(
      now.fitting < now.total ? words.table_found : now.pages > 1 ? words.table_rows : '',
    );
    place.textContent = fill(words.table_page);
    previous.setAttribute('aria-disabled', String(now.page === 0));
    next.setAttribute('aria-disabled', String(now.page === now.pages - 1));
    bottom.hidden = now.fitting <= rowsPerPage;
  }

  if (shown.total >= leastToFilter) {
    top.append(label, status);
    const box = table.closest('.table-responsive, .scroll-region') ?? table;
    box.before(top);
    box.after(bottom);
  }
  field.addEventListener('input', () => show(rows.filter(field.value)));
  table.addEventListener('afterSort', () => show(rows.turnTo(0)));
  // A browser that goes back keeps what was typed.
  show(field.value ? rows.filter(field.value) : shown);

  return (row) => {
    let found = rows.turnToRow(row);
    if (!found) {
      field.value = '';
      rows.filter('');
      found = rows.turnToRow(row);
    }
    if (found) show(found);
  };
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  element.dataset.parityIgnore = '';
  return element;
}
