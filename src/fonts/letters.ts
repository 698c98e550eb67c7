/** Letters from one code point to another, both among them. */
type Range = readonly [from: number, to: number];

const range = (text: string): readonly Range[] =>
  text.split(/,\s*/).map((part): Range => {
    const [from = '', to = from] = part.replace('U+', '').split('-');
    return [parseInt(from, 16), parseInt(to, 16)];
  });

/** Signs one by one, those that follow each other as one range. */
function ranges(signs: string): readonly Range[] {
  const codes = [...new Set(signs)].map((sign) => sign.codePointAt(0)!).toSorted((a, b) => a - b);
  const found: [number, number][] = [];
  for (const code of codes) {
    const last = found.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else found.push([code, code]);
  }
  return found;
}

/**
 * The letters of the theme's typeface by the file that holds them; a letter is in the first one that
 * names it. `basic` comes with every page, and is kept below what a new connection sends at once for each
 * of four files (docs/decisions/0012-fonts-are-optional.md): what most pages of the languages of western
 * Europe are written with, without signs of programs. `latin` and the last two together hold what Fontsource's `latin` and
 * `latin-ext` do; `european` holds what is left of the alphabets of the European Union. Ranges go over
 * signs that the typeface lacks where that makes one of two, and where they are rare: the file would be
 * fetched for them in vain.
 */
export const letters = {
  basic: ranges(
    ' !"%&\'()+,-./0123456789:;<=>?[]_–—‘’“”…·\u00A0' +
      'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzàáâäçèéêëíîïñóôöùúûü',
  ),
  latin: range(
    'U+0020-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02D8-02DC, U+0304-0308, U+0329, ' +
      'U+2009-200B, U+201A, U+201E, U+2022, U+2032-2044, U+20AC, U+2122, U+2191, U+2193, U+2212-2215, U+FEFF',
  ),
  european: range('U+0100-0130, U+0132-0151, U+0154-017F, U+0218-021B, U+1E9E, U+2020'),
  extended: range(
    'U+0180-02BA, U+02BD-02C5, U+02C7-02D7, U+02DD-02FF, U+1D00-1E9F, ' +
      'U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
  ),
} satisfies Record<string, readonly Range[]>;

export type LetterGroup = keyof typeof letters;

export const letterGroups = Object.keys(letters) as LetterGroup[];

const isIn = (group: LetterGroup, code: number) =>
  letters[group].some(([from, to]) => from <= code && code <= to);

/** The group that holds a letter; undefined for one that the typeface does not have. */
export const groupOf = (code: number): LetterGroup | undefined =>
  letterGroups.find((group) => isIn(group, code));

/** All letters of a group, as one text. */
export const textOf = (group: LetterGroup): string =>
  letters[group]
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
    .filter((code) => groupOf(code) === group)
    .map((code) => String.fromCodePoint(code))
    .join('');

/**
 * A group as `unicode-range` of CSS has it. No letter stands in two: a browser that waits for the first of
 * such files would fetch the second as well. In small letters, as most of a style sheet is, which makes it
 * smaller when it is compressed.
 */
export const unicodeRange = (group: LetterGroup): string =>
  ranges(textOf(group))
    .map(([from, to]) => `u+${hex(from)}${from === to ? '' : `-${hex(to)}`}`)
    .join(', ');

const hex = (code: number) => code.toString(16);
