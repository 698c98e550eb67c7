import type { FoundPage } from './found-page.ts';
import type { Piece } from './pieces.ts';

/** An entry of the results: the page, and the headings under which something was found. */
export function resultItem(page: FoundPage, headingLevel: string): HTMLLIElement {
  const item = element('li', 'search-result');
  const heading = element(headingLevel, 'search-result-title', link(page.href, page.title));
  const places = new Set([page.section, page.type && readable(page.type)]);
  const place = [...places].filter(Boolean).join(' · ');
  const own = element('div', 'search-result-page', heading);
  if (place) own.append(element('p', 'search-result-place', place));
  if (page.excerpt.length) own.append(element('p', 'search-excerpt', ...nodes(page.excerpt)));
  item.append(own);
  if (page.parts.length) {
    const parts = page.parts.map((part) => {
      const title = element('span', 'search-part-title', ...nodes(part.title));
      const excerpt = element('span', 'search-excerpt', ...nodes(part.excerpt));
      const target = element('a', '', title, ' ', excerpt);
      (target as HTMLAnchorElement).href = part.href;
      return element('li', '', target);
    });
    item.append(element('ul', 'search-parts', ...parts));
  }
  return item as HTMLLIElement;
}

/** A value of a filter as people read it: `use_case` is shown as "Use case". */
export function readable(value: string): string {
  const words = value.replace(/[-_]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function link(href: string, pieces: readonly Piece[]): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.append(...nodes(pieces));
  return anchor;
}

/** Text stays text: nothing of a page is ever read as HTML here. */
function nodes(pieces: readonly Piece[]): (string | HTMLElement)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', '', text) : text));
}

function element(name: string, className: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}
