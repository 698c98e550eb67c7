/** Things of two sides, some of which belong together. */
export interface Matching<T> {
  before: readonly T[];
  after: readonly T[];
  pairs: [T, T][];
}

/**
 * Pairs what is left of two lists by a key, each thing once and in order.
 * @param keyOf undefined leaves a thing for another key
 */
export function matchBy<T>(
  { before, after }: Pick<Matching<T>, 'before' | 'after'>,
  keyOf: (thing: T) => string | undefined,
): Matching<T> {
  const waiting = new Map<string, T[]>();
  for (const thing of after) {
    const key = keyOf(thing);
    if (key === undefined) continue;
    const known = waiting.get(key);
    if (known) known.push(thing);
    else waiting.set(key, [thing]);
  }
  const pairs: [T, T][] = [];
  const taken = new Set<T>();
  const rest = before.filter((thing) => {
    const key = keyOf(thing);
    const found = key === undefined ? undefined : waiting.get(key)?.shift();
    if (found === undefined) return true;
    taken.add(found);
    pairs.push([thing, found]);
    return false;
  });
  return { before: rest, after: after.filter((thing) => !taken.has(thing)), pairs };
}
