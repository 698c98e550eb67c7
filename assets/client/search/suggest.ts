import { plain, wordsOf } from './plain-words.ts';

/**
 * The query with each word that the site does not know replaced by the known word that is spelt
 * most alike; undefined when nothing can be replaced.
 * @param known words of the site, the most frequent first
 */
export function suggest(query: string, known: readonly string[]): string | undefined {
  const plainKnown = known.map(plain);
  let isReplaced = false;
  const words = wordsOf(query).map((word) => {
    const near = nearestKnown(plain(word), known, plainKnown);
    if (near !== undefined) isReplaced = true;
    return near ?? word;
  });
  return isReplaced ? words.join(' ') : undefined;
}

function nearestKnown(
  word: string,
  known: readonly string[],
  plainKnown: readonly string[],
): string | undefined {
  const allowed = word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
  if (allowed === 0 || plainKnown.some((candidate) => candidate.startsWith(word))) return undefined;
  let best: string | undefined;
  let least = allowed + 1;
  plainKnown.forEach((candidate, index) => {
    if (Math.abs(candidate.length - word.length) >= least) return;
    // People rarely miss the first letter: then it counts as one more.
    const distance = spellingDistance(word, candidate) + (candidate[0] === word[0] ? 0 : 1);
    if (distance < least) [best, least] = [known[index], distance];
  });
  return best;
}

/** Letters that are missing, too many, wrong, or swapped with their neighbour. */
export function spellingDistance(a: string, b: string): number {
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line[column] = Math.min(
        at(back, column) + 1,
        at(line, column - 1) + 1,
        at(back, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(twoBack, column - 2) + 1 : Infinity,
      );
    }
    [twoBack, back] = [back, line];
  }
  return at(back, b.length);
}

const at = (line: readonly number[], column: number) => line[column] ?? Infinity;
