/**
 * Shortens what Sass writes at length in its compressed style: mixed colours in per cent, numbers
 * with ten digits, blanks in custom properties. Texts in quotes stay as they are.
 */
export const shortenCss = (css: string): string =>
  css.replace(parts, (text, ...[red, green, blue]: string[]) => {
    if (red !== undefined) return hex([red, green, blue].map(Number));
    if (/^["']/.test(text)) return text;
    if (/^[\d.]/.test(text))
      return String(Number(Number(text).toFixed(digits))).replace(/^0(?=\.)/, '');
    return text.trimEnd();
  });

const digits = 4;

/** Texts; colours; numbers, but no part of a word or of another number; signs with a blank after them. */
const parts =
  /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|rgb\(([\d.]+)%, ([\d.]+)%, ([\d.]+)%\)|(?<![\w#.\\-])\d*\.\d+|(?<=--[\w-]*): (?=[^\s;}])|, /g;

const hex = (shares: readonly number[]): string =>
  `#${shares
    .map((share) =>
      Math.round(share * 2.55)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
