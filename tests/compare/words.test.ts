import { describe, expect, it } from 'vitest';
import { compareWords } from '../../src/compare/compare-words.ts';
import { diffSequences } from '../../src/compare/diff-sequences.ts';

const lost = (before: string, after: string) =>
  compareWords(before, after).losses.map(({ what, now }) =>
    now === undefined ? what : `${what} > ${now}`,
  );

describe('words that are lost', () => {
  it.each([
    ['the same', 'a b c', 'a b c', []],
    ['one word', 'it must not be shared', 'it must be shared', ['not']],
    [
      'a word that stands elsewhere, too',
      'do not go and do not stay',
      'do go and do not stay',
      ['not'],
    ],
    ['another word instead', 'the red house', 'the blue house', ['red > blue']],
    ['all', 'a b c', '', ['a b c']],
    ['from nothing', '', 'a b c', []],
    ['added', 'a c', 'a b c', []],
    ['quotes and dashes', "it's – “so”", 'it’s - "so"', []],
    ['marks at the edges', 'red, (blue) green.', 'red blue; green', []],
    ['capitals', 'Data', 'data', ['Data > data']],
    ['a sign that means something', 'C++ and 5%', 'C and 5', ['C++ > C', '5% > 5']],
    ['one word as two', 'foobar baz', 'foo bar baz', []],
    ['a moved passage', 'one two three four five six', 'four five six one two three', []],
    ['a moved word', 'Contact Home', 'Home Contact', []],
    ['a moved passage that has lost a word', 'a b c d e f | x y z', 'x y z | a b c e f', ['d']],
    ['a "not" that came in with other words', 'x not y', 'x y and this is not it', ['not']],
    ['a repeated passage', 'a b c a b c', 'a b c', ['a b c']],
  ])('%s', (_name, before, after, expected) => {
    expect(lost(before, after)).toEqual(expected);
  });

  it('have five words of context on either side', () => {
    const [loss] = compareWords('a b c d e f LOST g h i j k l', 'a b c d e f g h i j k l').losses;
    expect(loss).toEqual({ kind: 'words', what: 'LOST', before: 'b c d e f', after: 'g h i j k' });
  });

  it('are told apart from those that are added', () => {
    expect(compareWords('a c', 'a b c')).toEqual({
      losses: [],
      changes: [{ kind: 'words', what: '', before: 'a', after: 'c', now: 'b' }],
    });
  });
});

describe('the difference of two sequences', () => {
  it('leads from one to the other, whatever they are', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const next = numbers(seed);
      const words = () =>
        Array.from(
          { length: Math.floor(next() * 30) },
          () => `w${Math.floor(next() * (seed % 12))}`,
        );
      const [before, after] = [words(), words()];
      const hunks = diffSequences(before, after);
      const made: string[] = [];
      let kept = 0;
      for (const { oldFrom, oldTo, newFrom, newTo } of hunks) {
        expect(oldFrom).toBeGreaterThanOrEqual(kept);
        made.push(...before.slice(kept, oldFrom), ...after.slice(newFrom, newTo));
        kept = oldTo;
      }
      expect([...made, ...before.slice(kept)], `seed ${seed}`).toEqual(after);
    }
  });

  it('is the shortest where no word occurs once', () => {
    const hunks = diffSequences([...'ABCABBAABC'], [...'CBABACCBAB']);
    const edits = hunks.reduce(
      (sum, one) => sum + one.oldTo - one.oldFrom + one.newTo - one.newFrom,
      0,
    );
    expect(edits).toBe(shortest([...'ABCABBAABC'], [...'CBABACCBAB']));
  });

  it('takes a moment for long texts that have nothing in common, or repeat themselves', () => {
    const next = numbers(7);
    const text = (words: number) =>
      Array.from({ length: 50_000 }, () => `w${Math.floor(next() * words)}`).join(' ');
    const started = performance.now();
    for (const words of [3, 300, 30_000]) compareWords(text(words), text(words));
    compareWords('a b c '.repeat(20_000), 'c b a '.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

/** A repeatable row of numbers from 0 up to, not including, 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** The number of edits by the table of all parts. */
function shortest(before: string[], after: string[]): number {
  let row = after.map((_, index) => index + 1);
  row.unshift(0);
  for (const [i, one] of before.entries()) {
    const next = [i + 1];
    for (const [j, other] of after.entries()) {
      const [corner = 0, up = 0, left = 0] = [row[j], row[j + 1], next[j]];
      next.push(one === other ? corner : 1 + Math.min(up, left));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
