import type { Difference, Differences } from './comparison.ts';
import { diffSequences } from './diff-sequences.ts';
import { movedWords, runs } from './moved-words.ts';
import { wordKey, wordsOf } from './word-key.ts';

/** Words of context on either side. */
const context = 5;

/** The words that a text has lost, each with what stands there now, and those that it has gained. */
export function compareWords(oldText: string, newText: string): Differences {
  const found: Differences = { losses: [], changes: [] };
  if (oldText === newText) return found;
  const [oldWords, newWords] = [wordsOf(oldText), wordsOf(newText)];
  const [before, after] = [oldWords.map(wordKey), newWords.map(wordKey)];
  // Where a tag stands between letters, one generator's word is another's two.
  const hunks = diffSequences(before, after).filter(
    ({ oldFrom, oldTo, newFrom, newTo }) =>
      before.slice(oldFrom, oldTo).join('') !== after.slice(newFrom, newTo).join(''),
  );
  const { moved, arrived } = movedWords(before, after, hunks);
  for (const { oldFrom, oldTo, newFrom, newTo } of hunks) {
    const gained = runs(newFrom, newTo, arrived)
      .map(([from, to]) => newWords.slice(from, to).join(' '))
      .join(' … ');
    const lost = runs(oldFrom, oldTo, moved);
    lost.forEach(([from, to], index) => {
      const difference = around(oldWords, from, to, oldWords.slice(from, to).join(' '));
      if (gained && index === lost.length - 1) difference.now = gained;
      found.losses.push(difference);
    });
    if (lost.length === 0 && gained) {
      found.changes.push({ ...around(newWords, newFrom, newTo, ''), now: gained });
    }
  }
  return found;
}

function around(words: readonly string[], from: number, to: number, what: string): Difference {
  const before = words.slice(Math.max(0, from - context), from).join(' ');
  const after = words.slice(to, to + context).join(' ');
  return { kind: 'words', what, ...(before && { before }), ...(after && { after }) };
}
