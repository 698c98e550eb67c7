/**
 * Other ways in which browsers may read a piece of HTML, each of the same length. Where scripts run,
 * the inside of `noscript` is text; within SVG and MathML the inside of `style`, `title` and
 * `textarea` is not, and CDATA is a comment outside of them (HTML Standard, "Parsing HTML
 * documents"). A reading for each is simpler than a parser that knows where it is, and hides nothing.
 */
export function otherReadings(html: string): string[] {
  if (!/<(?:!\[CDATA\[|noscript|noembed|noframes|title|textarea|style|xmp)/i.test(html)) {
    return [];
  }
  const opened = html
    .replaceAll(/<!\[CDATA\[/gi, blank)
    .replaceAll(/<(?=(?:title|textarea|style|xmp)\b)/gi, ' ');
  return [...new Set([withoutText(html), opened, withoutText(opened)])];
}

const withoutText = (html: string) =>
  html.replaceAll(
    /(<(noscript|noembed|noframes)\b[^>]*>)([^]*?)(?=<\/\2)/gi,
    (_, tag: string, _name: string, text: string) => tag + blank(text),
  );

const blank = (text: string) => text.replace(/[^\n]/g, ' ');
