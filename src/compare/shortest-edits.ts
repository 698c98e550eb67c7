import type { Hunk } from './diff-sequences.ts';

/** Edits beyond which two parts are told as replaced; the work grows with the square of it. */
const mostEdits = 500;

/**
 * The shortest list of edits between two parts (E. W. Myers, An O(ND) Difference Algorithm, 1986).
 * @returns undefined when it takes too many edits
 */
export function shortestEdits(
  part: Hunk,
  before: readonly string[],
  after: readonly string[],
): Hunk[] | undefined {
  const { oldFrom, oldTo, newFrom, newTo } = part;
  const height = oldTo - oldFrom;
  const width = newTo - newFrom;
  const most = Math.min(mostEdits, height + width);
  // The furthest old index on each diagonal, and what it was before each number of edits.
  const furthest = new Int32Array(2 * most + 3);
  const center = most + 1;
  const history: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    history.push(furthest.slice(center - edits - 1, center + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = center + diagonal;
      const [left = 0, right = 0] = [furthest[at - 1], furthest[at + 1]];
      const isInsertion = diagonal === -edits || (diagonal !== edits && left < right);
      let x = isInsertion ? right : left + 1;
      while (x < height && x - diagonal < width && sameAt(x, x - diagonal)) x++;
      furthest[at] = x;
      if (diagonal === height - width && x >= height) return hunksOf(part, history);
    }
  }
  return undefined;

  function sameAt(x: number, y: number): boolean {
    return y >= 0 && before[oldFrom + x] === after[newFrom + y];
  }
}

/** Goes the way back, and joins edits that touch. */
function hunksOf({ oldFrom, oldTo, newFrom, newTo }: Hunk, history: readonly Int32Array[]): Hunk[] {
  const hunks: Hunk[] = [];
  let x = oldTo - oldFrom;
  let y = newTo - newFrom;
  for (let edits = history.length - 1; edits > 0; edits--) {
    const furthest = history[edits] ?? new Int32Array();
    const valueAt = (diagonal: number) => furthest[edits + 1 + diagonal] ?? 0;
    const diagonal = x - y;
    const isInsertion =
      diagonal === -edits || (diagonal !== edits && valueAt(diagonal - 1) < valueAt(diagonal + 1));
    const came = isInsertion ? diagonal + 1 : diagonal - 1;
    const fromX = valueAt(came);
    const fromY = fromX - came;
    const toX = isInsertion ? fromX : fromX + 1;
    const toY = isInsertion ? fromY + 1 : fromY;
    const next = hunks.at(-1);
    if (next && next.oldFrom === oldFrom + toX && next.newFrom === newFrom + toY) {
      next.oldFrom = oldFrom + fromX;
      next.newFrom = newFrom + fromY;
    } else {
      hunks.push({
        oldFrom: oldFrom + fromX,
        oldTo: oldFrom + toX,
        newFrom: newFrom + fromY,
        newTo: newFrom + toY,
      });
    }
    x = fromX;
    y = fromY;
  }
  return hunks.toReversed();
}
