/** Styles without comments and escapes, as browsers read them (CSS Syntax). */
export const plainStyle = (style: string): string =>
  style
    .replace(/\/\*[^]*?(?:\*\/|$)/g, '')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => signOf(Number.parseInt(code, 16)))
    .replace(/\\(.)/g, '$1');

const signOf = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');
