/**
 * Wide tables and code scroll inside themselves. Where they do, a keyboard has to reach them:
 * the scrolling box becomes a named region with a tab stop, and stops being one when all fits.
 * @param parts of a page, which are numbered as one: no two regions have the same name
 */
export function makeScrollRegions(parts: readonly HTMLElement[]): void {
  const found = (selector: string, word: 'wordTable' | 'wordCode') =>
    parts
      .flatMap((part) =>
        [...part.querySelectorAll<HTMLElement>(selector)].map((element) => ({ element, part })),
      )
      .map(({ element, part }, index) => ({ element, name: numbered(part.dataset[word], index) }));
  const regions = [
    ...found('table:not(table table)', 'wordTable').map(({ element, name }) => ({
      element: wrap(element),
      name,
    })),
    ...found('pre', 'wordCode'),
  ];

  for (const { element } of regions) element.addEventListener('focusin', showWhole);
  const observer = new ResizeObserver(() => {
    for (const { element, name } of regions) mark(element, name);
  });
  for (const part of parts) observer.observe(part);
}

/** A browser leaves a link at the edge of a box as it is when a sliver of it can be seen. */
function showWhole({ target, currentTarget }: FocusEvent): void {
  if (target instanceof Element && target !== currentTarget) {
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

function wrap(table: HTMLElement): HTMLElement {
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
