// What kramdown takes for white space: ASCII's alone. JavaScript's own methods and patterns also take
// the blank that does not break a line, which people write where they want it.

/** White space in a pattern's class. */
export const whiteSigns = String.raw`\t\n\v\f\r `;

const isWhite = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/** A text without the white space around it. */
export const trim = (text: string): string => trimEnd(trimStart(text));

/** A text without the white space at its start. */
export function trimStart(text: string): string {
  let start = 0;
  while (start < text.length && isWhite(text.charCodeAt(start))) start++;
  return start === 0 ? text : text.slice(start);
}

/** A text without the white space at its end. */
export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isWhite(text.charCodeAt(end - 1))) end--;
  return end === text.length ? text : text.slice(0, end);
}
