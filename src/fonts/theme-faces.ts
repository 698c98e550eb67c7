import { letterGroups, type LetterGroup } from './letters.ts';

/** The name of the theme's typeface, which is cut from Source Sans 3 and must not be called so. */
export const typeface = 'Framework Sans';

/** The name that settings may have for it, too: that of the typeface from which it is made. */
export const madeFrom = 'Source Sans 3';

/** A file of the theme's typeface. */
export interface ThemeFace {
  /** Below the style sheet. */
  file: string;
  letters: LetterGroup;
  /** What it is made of: a file in a package. */
  source: string;
  /** The weights that are kept of a variable font. */
  weights?: { min: number; max: number };
}

/** Everything that the theme's styles ask for lies between. */
const weights = { min: 400, max: 700 };
const variable = '@fontsource-variable/source-sans-3';
const fixed = '@fontsource/source-sans-3';

/** The packages, each with its licence. */
export const fontPackages = [variable, fixed];

const subsetOf = (group: LetterGroup) =>
  group === 'basic' || group === 'latin' ? 'latin' : 'latin-ext';

/** Upright is variable; of italics one weight is enough, at half the size. */
export const themeFaces: readonly ThemeFace[] = letterGroups.flatMap((letters): ThemeFace[] => [
  {
    file: faceFile(letters),
    letters,
    source: `${variable}/files/source-sans-3-${subsetOf(letters)}-wght-normal.woff2`,
    weights,
  },
  {
    file: faceFile(letters, '-italic'),
    letters,
    source: `${fixed}/files/source-sans-3-${subsetOf(letters)}-400-italic.woff2`,
  },
]);

/** The file of a group of letters, as the style sheet names it. */
export function faceFile(letters: LetterGroup, style: '' | '-italic' = ''): string {
  return `framework-sans-${letters}${style}.woff2`;
}
