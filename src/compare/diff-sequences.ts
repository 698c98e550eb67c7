import { shortestEdits } from './shortest-edits.ts';

/** A part of an old and a new sequence that differ, each up to, not including, its end. */
export interface Hunk {
  oldFrom: number;
  oldTo: number;
  newFrom: number;
  newTo: number;
}

/**
 * Where two sequences differ, in order. What occurs once in both is lined up first (Bram Cohen's
 * patience diff), which keeps the parts small that are left for the shortest list of edits; a part
 * that has too many is told as replaced, so that the time stays in proportion to the length.
 */
export function diffSequences(before: readonly string[], after: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  const parts: Hunk[] = [{ oldFrom: 0, oldTo: before.length, newFrom: 0, newTo: after.length }];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const rest = trimmed(part, before, after);
    if (rest.oldFrom === rest.oldTo && rest.newFrom === rest.newTo) continue;
    if (rest.oldFrom === rest.oldTo || rest.newFrom === rest.newTo) {
      hunks.push(rest);
      continue;
    }
    const anchors = commonOnce(rest, before, after);
    if (anchors.length === 0) hunks.push(...(shortestEdits(rest, before, after) ?? [rest]));
    else parts.push(...between(rest, anchors).toReversed());
  }
  return hunks;
}

/** A part without what is the same at its beginning and end. */
function trimmed(part: Hunk, before: readonly string[], after: readonly string[]): Hunk {
  let { oldFrom, oldTo, newFrom, newTo } = part;
  while (oldFrom < oldTo && newFrom < newTo && before[oldFrom] === after[newFrom]) {
    oldFrom++;
    newFrom++;
  }
  while (oldFrom < oldTo && newFrom < newTo && before[oldTo - 1] === after[newTo - 1]) {
    oldTo--;
    newTo--;
  }
  return { oldFrom, oldTo, newFrom, newTo };
}

type Anchor = readonly [oldIndex: number, newIndex: number];

/** Places of what occurs once on either side: the longest list that is in order on both. */
function commonOnce(part: Hunk, before: readonly string[], after: readonly string[]): Anchor[] {
  const inNew = once(after, part.newFrom, part.newTo);
  const anchors: Anchor[] = [];
  for (const [word, oldIndex] of once(before, part.oldFrom, part.oldTo)) {
    const newIndex = inNew.get(word) ?? -1;
    if (oldIndex >= 0 && newIndex >= 0) anchors.push([oldIndex, newIndex]);
  }
  return longestRising(anchors);
}

/** Index of each word; -1 when it occurs more than once. In the order of the first occurrences. */
function once(words: readonly string[], from: number, to: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let i = from; i < to; i++) {
    const word = words[i] ?? '';
    found.set(word, found.has(word) ? -1 : i);
  }
  return found;
}

/** The longest rising subsequence, by piles of patience. */
function longestRising(anchors: readonly Anchor[]): Anchor[] {
  interface Card {
    anchor: Anchor;
    below: Card | undefined;
  }
  const piles: Card[] = [];
  for (const anchor of anchors) {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((piles[middle]?.anchor[1] ?? 0) < anchor[1]) low = middle + 1;
      else high = middle;
    }
    piles[low] = { anchor, below: piles[low - 1] };
  }
  const rising: Anchor[] = [];
  for (let card = piles.at(-1); card; card = card.below) rising.push(card.anchor);
  return rising.toReversed();
}

/** The parts between the anchors. */
function between(part: Hunk, anchors: readonly Anchor[]): Hunk[] {
  const ends = [...anchors, [part.oldTo, part.newTo] as const];
  let { oldFrom, newFrom } = part;
  return ends.map(([oldTo, newTo]) => {
    const piece = { oldFrom, oldTo, newFrom, newTo };
    oldFrom = oldTo + 1;
    newFrom = newTo + 1;
    return piece;
  });
}
