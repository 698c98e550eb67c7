import type { HtmlTag } from './scan-html.ts';
import { textOf } from './text-of-html.ts';

/** What names an element in place of its content (W3C, Accessible Name and Description Computation). */
const naming: ReadonlySet<string> = new Set(['aria-label', 'aria-labelledby', 'title']);

/** Gives the text of each link of a piece of HTML by its start tag. */
export function linkTexts(html: string): (tag: HtmlTag) => string {
  // Where none follows, none is looked for again.
  const last = html.lastIndexOf('</a>');
  return ({ attributes, end }) => {
    const name = attributes.find((attribute) => naming.has(attribute.name))?.value.trim();
    if (name) return name;
    const close = end > last ? html.length : html.indexOf('</a>', end);
    const inner = html.slice(end, close);
    return textOf(inner) || (inner.includes('<') ? namesIn(inner) : '');
  };
}

/** The texts of pictures and icons in a link that has no other. */
const namesIn = (html: string) =>
  [...html.matchAll(/\s(?:alt|aria-label|title)="([^"]*)"/g)]
    .map(([, name = '']) => name)
    .join(' ')
    .trim();
