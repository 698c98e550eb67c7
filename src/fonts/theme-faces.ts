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
  /** The one weight that is kept of a variable font. */
  weight?: number;
}

/** What sets the faces of a group of letters apart. */
export const faceStyles = ['regular', 'bold', 'italic'] as const;

export type FaceStyle = (typeof faceStyles)[number];

/** Bold is between the 600 of labels and the 700 of titles. */
const weightOf = { regular: 400, bold: 650 };
const variable = '@fontsource-variable/source-sans-3';
const fixed = '@fontsource/source-sans-3';

/** The packages, each with its licence. */
export const fontPackages = [variable, fixed];

const subsetOf = (group: LetterGroup) =>
  group === 'basic' || group === 'latin' ? 'latin' : 'latin-ext';

/** Upright letters in two weights; of italics one is enough. */
export const themeFaces: readonly ThemeFace[] = letterGroups.flatMap((letters) =>
  faceStyles.map((style) => ({
    file: faceFile(letters, style),
    letters,
    ...(style === 'italic'
      ? { source: `${fixed}/files/source-sans-3-${subsetOf(letters)}-400-italic.woff2` }
      : {
          source: `${variable}/files/source-sans-3-${subsetOf(letters)}-wght-normal.woff2`,
          weight: weightOf[style],
        }),
  })),
);

/** The file of a group of letters, as the style sheet names it. */
export function faceFile(letters: LetterGroup, style: FaceStyle): string {
  return `framework-sans-${letters}${style === 'regular' ? '' : `-${style}`}.woff2`;
}
