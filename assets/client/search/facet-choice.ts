import type { FacetCounts } from './search-index.ts';
import { facets, type Query } from './query.ts';
import { readable } from './result-item.ts';

/** The checkboxes by which results are narrowed down. */
export interface FacetChoice {
  chosen(): Query['filters'];
  choose(filters: Query['filters']): void;
  show(counts: FacetCounts): void;
}

/** Fills the fieldsets of a search form with one checkbox for each value that the site has. */
export function facetChoice(form: HTMLFormElement): FacetChoice {
  const box = form.querySelector<HTMLElement>('.search-filters');
  const number = box?.querySelector('.search-filters-number');
  const fieldset = (facet: string) =>
    form.querySelector<HTMLFieldSetElement>(`[data-facet="${facet}"]`);
  const inputs = (facet: string) => [
    ...form.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`),
  ];
  // Chosen before the values are known: those of the address
  let waiting: Query['filters'] | undefined;

  const chosen = () => {
    if (waiting) return waiting;
    const values = facets.map((facet) => [
      facet,
      inputs(facet)
        .filter(({ checked }) => checked)
        .map(({ value }) => value),
    ]);
    return Object.fromEntries(values) as Query['filters'];
  };
  const showNumber = () => {
    const all = facets.flatMap((facet) => chosen()[facet]).length;
    if (number) number.textContent = all ? String(all) : '';
  };
  form.addEventListener('change', showNumber);

  return {
    chosen,
    choose(filters) {
      const isFilled = facets.some((facet) => inputs(facet).length > 0);
      if (!isFilled) waiting = filters;
      for (const facet of facets) {
        for (const input of inputs(facet)) input.checked = filters[facet].includes(input.value);
      }
      showNumber();
    },
    show(counts) {
      let isUseful = false;
      for (const facet of facets) {
        const set = fieldset(facet);
        const values = Object.keys(counts[facet]).toSorted((a, b) => a.localeCompare(b));
        // A single value leaves nothing to choose, unless it is chosen.
        const isShown = values.length > 1 || chosen()[facet].length > 0;
        isUseful ||= isShown;
        if (!set) continue;
        set.hidden = !isShown;
        if (inputs(facet).length === 0) fill(set, facet, values, chosen()[facet]);
        for (const input of inputs(facet)) {
          const count = counts[facet][input.value] ?? 0;
          const label = input.closest('label');
          label?.classList.toggle('is-empty', count === 0);
          const shown = label?.querySelector('.search-count');
          if (shown) shown.textContent = String(count);
        }
      }
      waiting = undefined;
      if (box) box.hidden = !isUseful;
      showNumber();
    },
  };
}

function fill(
  set: HTMLFieldSetElement,
  facet: string,
  values: readonly string[],
  chosen: readonly string[],
): void {
  for (const value of new Set([...values, ...chosen])) {
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'checkbox';
    input.name = facet;
    input.value = value;
    input.checked = chosen.includes(value);
    const count = document.createElement('span');
    count.className = 'search-count';
    label.append(input, facet === 'type' ? readable(value) : value, ' ', count);
    set.querySelector('.search-values')?.append(label);
  }
}
