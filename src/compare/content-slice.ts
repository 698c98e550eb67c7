/**
 * The head and the `<main>` of a page, without the navigation around, which is most of many pages
 * and takes as long to read; a page without `<main>` is taken whole.
 */
export function contentSlice(html: string): string {
  const start = html.search(/<main[\s>]/i);
  const end = html.lastIndexOf('</main');
  if (start === -1 || end < start || isInside(html, start)) return html;
  const head = /<\/head\s*>|<body[\s>]/i.exec(html);
  return html.slice(0, Math.min(head?.index ?? 0, start)) + html.slice(start, end);
}

/** Whether a place lies in a comment or a script, where nothing is a tag. */
const isInside = (html: string, place: number): boolean =>
  [
    ['<!--', '-->'],
    ['<script', '</script'],
  ].some(([open = '', close = '']) => {
    const began = html.lastIndexOf(open, place);
    return began !== -1 && html.lastIndexOf(close, place) < began;
  });
