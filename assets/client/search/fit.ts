import { plain, wordsOf } from './plain-words.ts';

/** How well what was found answers what was asked. */
export type Fit = 'close' | 'distant' | 'none';

const lettersOnly = (word: string) => plain(word).replace(/[^\p{L}\p{N}]/gu, '');

/** Scripts that put no space between words. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * Judges the words that were found. Pagefind shortens a word that it does not know until something
 * begins with it, which helps with endings ("consents" finds "consent"), and gives anything at all
 * for a misspelt word ("acessibility" finds every "a").
 * @param asked the query
 * @param found the words that matched
 */
export function fitOf(asked: string, found: readonly string[]): Fit {
  const known = new Set(found.flatMap(withParts));
  const fits = new Set(
    wordsOf(asked)
      .filter((word) => !unspaced.test(word))
      .map(lettersOnly)
      .filter(Boolean)
      .map((word) => fitOfWord(word, known)),
  );
  if (fits.has('none')) return 'none';
  return fits.has('distant') ? 'distant' : 'close';
}

function fitOfWord(word: string, known: ReadonlySet<string>): Fit {
  let shared = 0;
  for (const candidate of known) {
    if (candidate.includes(word)) return 'close';
    shared = Math.max(shared, sharedBeginning(word, candidate));
  }
  if (shared >= Math.max(3, word.length - 3)) return 'close';
  return shared * 2 >= word.length ? 'distant' : 'none';
}

/** A word and its parts: "e-mail" is found by "mail", "dataModel" by "model". */
function withParts(word: string): string[] {
  const parts = word.split(/[^\p{L}\p{M}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u);
  return [word, ...parts].map(lettersOnly).filter(Boolean);
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
