/**
 * Whether declarations of a style attribute can lay an element over what is not its own: a false
 * form over the whole page, say. Comments and escapes are read as browsers read them (CSS Syntax).
 */
export function coversPage(style: string): boolean {
  const plain = style
    .replace(/\/\*[^]*?(?:\*\/|$)/g, '')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => signOf(Number.parseInt(code, 16)))
    .replace(/\\(.)/g, '$1')
    .toLowerCase();
  return /(?:^|[;\s])position\s*:\s*(?:fixed|absolute|sticky|-webkit-sticky|var\()/.test(plain);
}

const signOf = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** Bootstrap's classes of the same effect (Bootstrap's documentation, "Position"). */
export const coversPageByClass = (names: string): boolean =>
  /(?:^|\s)(?:fixed-top|fixed-bottom|position-fixed|vw-100)(?:\s|$)/.test(names);
