import type { Hunk } from './diff-sequences.ts';

/** Words that must follow one another in both places to have moved. */
const least = 3;
/** Places of the same three words that are tried; a text that repeats itself must not take longer. */
const mostPlaces = 30;

/** Indices of words that stand elsewhere on the new page. */
export interface Moves {
  moved: Set<number>;
  arrived: Set<number>;
}

/**
 * Which words of the differing parts stand elsewhere on the new page: three or more that follow one
 * another, or all the words that a place has lost when they are all that another has gained. So
 * nobody takes a "not" for moved because the new page has another one somewhere.
 */
export function movedWords(
  before: readonly string[],
  after: readonly string[],
  hunks: readonly Hunk[],
): Moves {
  const moves: Moves = { moved: new Set(), arrived: new Set() };
  takePassages(before, after, hunks, moves);
  takeWholes(before, after, hunks, moves);
  return moves;
}

/** Takes the longest passages, from the beginning of the old page on. */
function takePassages(
  before: readonly string[],
  after: readonly string[],
  hunks: readonly Hunk[],
  moves: Moves,
): void {
  const places = placesOf(after, hunks);
  for (const { oldFrom, oldTo } of hunks) {
    for (let i = oldFrom; i + least <= oldTo;) {
      let best = { place: 0, length: 0 };
      for (const { place, newTo } of places.get(before.slice(i, i + least).join(' ')) ?? []) {
        const most = Math.min(oldTo - i, newTo - place);
        let length = 0;
        while (
          length < most &&
          !moves.arrived.has(place + length) &&
          before[i + length] === after[place + length]
        ) {
          length++;
        }
        if (length > best.length) best = { place, length };
      }
      if (best.length >= least) take(moves, i, best.place, best.length);
      i += best.length >= least ? best.length : 1;
    }
  }
}

/** Where any three words that follow one another have come in. */
function placesOf(after: readonly string[], hunks: readonly Hunk[]) {
  const places = new Map<string, { place: number; newTo: number }[]>();
  for (const { newFrom, newTo } of hunks) {
    for (let place = newFrom; place + least <= newTo; place++) {
      const key = after.slice(place, place + least).join(' ');
      const known = places.get(key);
      if (!known) places.set(key, [{ place, newTo }]);
      else if (known.length < mostPlaces) known.push({ place, newTo });
    }
  }
  return places;
}

/** Takes what is left of a place when it is just what is left of another. */
function takeWholes(
  before: readonly string[],
  after: readonly string[],
  hunks: readonly Hunk[],
  moves: Moves,
): void {
  const gained = new Map<string, number>();
  for (const { newFrom, newTo } of hunks) {
    for (const [from, to] of runs(newFrom, newTo, moves.arrived)) {
      gained.set(after.slice(from, to).join(' '), from);
    }
  }
  for (const { oldFrom, oldTo } of hunks) {
    for (const [from, to] of runs(oldFrom, oldTo, moves.moved)) {
      const key = before.slice(from, to).join(' ');
      const place = gained.get(key);
      if (place === undefined) continue;
      take(moves, from, place, to - from);
      gained.delete(key);
    }
  }
}

function take({ moved, arrived }: Moves, from: number, place: number, length: number): void {
  for (let i = 0; i < length; i++) {
    moved.add(from + i);
    arrived.add(place + i);
  }
}

/** The unbroken parts of a range that a set leaves over. */
export function runs(from: number, to: number, taken: ReadonlySet<number>): [number, number][] {
  const found: [number, number][] = [];
  for (let i = from; i < to; i++) {
    if (taken.has(i)) continue;
    const last = found.at(-1);
    if (last && last[1] === i) last[1] = i + 1;
    else found.push([i, i + 1]);
  }
  return found;
}
