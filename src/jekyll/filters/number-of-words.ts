import { splitText } from './text-filters.ts';

const signs = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/gu;
const words = /[^\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\s]+/gu;

/**
 * How many words a text has. With "cjk" each sign of Chinese, Japanese and Korean is one; with
 * "auto" where there are any (Jekyll's documentation, "Number of Words").
 */
export function numberOfWords(input: unknown, mode: unknown = undefined): number {
  if (typeof input !== 'string') throw new Error('only the words of a text are counted');
  const text = input;
  const signCount = mode === 'cjk' || mode === 'auto' ? (text.match(signs) ?? []).length : 0;
  if (mode === 'cjk' || signCount > 0) return signCount + (text.match(words) ?? []).length;
  return splitText(text, ' ').length;
}
