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
    const cost = areSwapped(wanted, found) ? 1 : distance(wanted, found);
    if (cost < bestDistance) [best, bestDistance] = [candidate, cost];
  }
  return best;
}

const fold = (word: string) => word.toLowerCase().replace(/[\s_-]+/g, '-');

/** Whether two words differ by two letters next to each other that changed places: `titel`. */
function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return (
    at + 1 < a.length &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}
