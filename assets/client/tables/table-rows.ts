/** A row with what a filter compares. */
interface Row {
  element: HTMLTableRowElement;
  text: string;
}

/** What of a table is shown. */
export interface Shown {
  /** Rows that fit the filter. */
  fitting: number;
  total: number;
  /** Numbers of the first and the last row of this page among them. */
  from: number;
  to: number;
  page: number;
  pages: number;
}

export const rowsPerPage = 25;

/** Without capitals and accents: who looks for "Sao Paulo" means "São Paulo". */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The rows of a table, of which those are shown that fit a filter and are on a page. */
export class TableRows {
  #table: HTMLTableElement;
  #texts = new WeakMap<HTMLTableRowElement, string>();
  #words: string[] = [];
  #page = 0;
  #all = false;

  constructor(table: HTMLTableElement) {
    this.#table = table;
  }

  /** In the order in which they stand now. */
  #rows(): Row[] {
    return [...this.#table.tBodies].flatMap((body) =>
      [...body.rows].map((element) => {
        const text = this.#texts.get(element) ?? fold(element.textContent);
        this.#texts.set(element, text);
        return { element, text };
      }),
    );
  }

  #fits = ({ text }: Row) => this.#words.every((word) => text.includes(word));

  filter(text: string): Shown {
    this.#words = fold(text).split(/\s+/).filter(Boolean);
    return this.turnTo(0);
  }

  showAll(all: boolean): Shown {
    this.#all = all;
    return this.turnTo(0);
  }

  turnBy(pages: number): Shown {
    return this.turnTo(this.#page + pages);
  }

  turnTo(page: number): Shown {
    const rows = this.#rows();
    const fitting = rows.filter(this.#fits);
    const size = this.#all ? Math.max(1, fitting.length) : rowsPerPage;
    const pages = Math.max(1, Math.ceil(fitting.length / size));
    this.#page = Math.min(Math.max(0, page), pages - 1);
    const start = this.#page * size;
    const shown = new Set(fitting.slice(start, start + size));
    for (const row of rows) row.element.classList.toggle('row-off', !shown.has(row));
    return {
      fitting: fitting.length,
      total: rows.length,
      from: shown.size ? start + 1 : 0,
      to: start + shown.size,
      page: this.#page,
      pages,
    };
  }

  /** Turns to the page of a row; undefined when the filter hides it. */
  turnToRow(element: Element): Shown | undefined {
    const place = this.#rows()
      .filter(this.#fits)
      .findIndex((row) => row.element === element);
    if (place === -1) return undefined;
    return this.turnTo(this.#all ? 0 : Math.floor(place / rowsPerPage));
  }
}
