import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a person most likely meant, or undefined when none is near:
 * at most a third of the word may differ, capitals and separators not counted.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const found = fold(candidate);
    if (Math.abs(found.length - wanted.length) >= bestDistance) continue;
    const cost = distance(wanted, found);
    if (cost < bestDistance) [best, bestDistance] = [candidate, cost];
  }
  return best;
}

const fold = (word: string) => word.toLowerCase().replace(/[\s_-]+/g, '-');
