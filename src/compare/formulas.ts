/** Signs of the private use area that stand around the text of a formula in MathML. */
export const formulaStart = '\uE000';
export const formulaEnd = '\uE001';

const mathMl = /\uE000[^\uE001]*\uE001/g;
const tex = /\\\((?:(?!\\\)).)*\\\)|\\\[(?:(?!\\\]).)*\\\]/gs;
const formula = ' (formula) ';
const marks = /[\uE000\uE001]/g;

export const withoutFormulaMarks = (text: string): string => text.replace(marks, '');

/**
 * The texts of two pages in which a formula can be found again: one generator writes TeX for a
 * script to set, another MathML. Where they do, formulas are only counted and kept in their place.
 */
export function comparableFormulas(before: string, after: string): [string, string] {
  const isMixed =
    (before.includes(formulaStart) && after.search(tex) !== -1) ||
    (after.includes(formulaStart) && before.search(tex) !== -1);
  const plain = isMixed
    ? (text: string) => spaced(text.replace(tex, formula).replace(mathMl, formula))
    : withoutFormulaMarks;
  return [plain(before), plain(after)];
}

const spaced = (text: string) => text.replace(/ {2,}/g, ' ').trim();
