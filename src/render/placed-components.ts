import { withoutCode } from '../markdown/without-code.ts';

/** The HTML of a component that waits to be put into a page. */
export interface PlacedComponent {
  html: string;
  isInline: boolean;
}

const place = /<!--\u{F0000}(\d+)\u{F0001}-->|\u{F0000}(\d+)\u{F0001}/gu;

/** A comment of HTML; the marks of a component are one of their own and end none. */
const comment = /<!--(?!\u{F0000})[\s\S]*?(?<!\u{F0001})-->/gu;

/**
 * A text of Markdown without the components in its comments, which nobody sees: their places are
 * comments, too, and would end those. Its length stays the same.
 */
export function emptyComments(text: string): string {
  if (!text.includes('\u{F0001}')) return text;
  let shown = text;
  for (const { 0: whole, index } of withoutCode(text).matchAll(comment)) {
    const inside = text.slice(index, index + whole.length);
    const empty = inside.replace(place, (mark) => ' '.repeat(mark.length));
    shown = shown.slice(0, index) + empty + shown.slice(index + whole.length);
  }
  return shown;
}

/** A link around nothing but a component that is no part of a line. */
const linkAlone = /<p>(<a\b[^>]*>)\s*(<!--\u{F0000}\d+\u{F0001}-->)\s*<\/a><\/p>/gu;

/**
 * Puts components where their placeholders stand. They wait outside while Markdown is read, so
 * that their HTML may hold blank lines and stand in lists, and is never read as Markdown.
 */
export function placeComponents(html: string, placed: readonly PlacedComponent[]): string {
  if (placed.length === 0) return html;
  // A paragraph holds no figure; a browser would tear the link into three.
  return html
    .replace(linkAlone, '$1$2</a>')
    .replace(place, (_, block?: string, inline?: string) => {
      const index = Number(block ?? inline);
      // A component holds only components that were made before it, so that none holds itself.
      return placeComponents(placed[index]?.html ?? '', placed.slice(0, index));
    });
}
