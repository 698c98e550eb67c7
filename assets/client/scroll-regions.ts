/**
 * Wide tables and code scroll inside themselves. Where they do, a keyboard has to reach them:
 * the scrolling box becomes a named region with a tab stop, and stops being one when all fits.
 */
export function makeScrollRegions(body: HTMLElement): void {
  const tables = [...body.querySelectorAll<HTMLTableElement>('table:not(table table)')].map(wrap);
  const regions = [
    ...tables.map((element, index) => ({ element, name: numbered(body.dataset.wordTable, index) })),
    ...[...body.querySelectorAll('pre')].map((element, index) => ({
      element,
      name: numbered(body.dataset.wordCode, index),
    })),
  ];

  const observer = new ResizeObserver(() => {
    for (const { element, name } of regions) mark(element, name);
  });
  observer.observe(body);
}

function wrap(table: HTMLTableElement): HTMLElement {
  const made = table.closest<HTMLElement>('.table-responsive');
  if (made) return made;
  const region = document.createElement('div');
  region.className = 'scroll-region';
  table.replaceWith(region);
  region.append(table);
  return region;
}

function mark(element: HTMLElement, name: string): void {
  if (element.scrollWidth > element.clientWidth) {
    element.tabIndex = 0;
    element.setAttribute('role', 'region');
    element.setAttribute('aria-label', name);
  } else {
    for (const attribute of ['tabindex', 'role', 'aria-label']) element.removeAttribute(attribute);
  }
}

function numbered(word = '', index: number): string {
  return word.replace('{number}', String(index + 1));
}
