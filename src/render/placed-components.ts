/** The HTML of a component that waits to be put into a page. */
export interface PlacedComponent {
  html: string;
  isInline: boolean;
}

/** A link around nothing but a component that is no part of a line. */
const linkAlone = /<p>(<a\b[^>]*>)\s*(<!--\u{F0000}\d+\u{F0001}-->)\s*<\/a><\/p>/gu;

const place = /<!--\u{F0000}(\d+)\u{F0001}-->|\u{F0000}(\d+)\u{F0001}/gu;

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
