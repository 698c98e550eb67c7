import { describe, expect, it } from 'vitest';
import { inTurns } from '../../src/build/in-turns.ts';

describe('work in turns', () => {
  it('is done in the order of asking, and answers each', async () => {
    const done: number[] = [];
    const inTurn = inTurns(2);
    const answers = [1, 2, 3, 4, 5].map((number) =>
      inTurn(() => {
        done.push(number);
        return number * 10;
      }),
    );
    expect(await Promise.all(answers)).toEqual([10, 20, 30, 40, 50]);
    expect(done).toEqual([1, 2, 3, 4, 5]);
  });

  it('lets what waits for the event loop go on between its pieces', async () => {
    const seen: string[] = [];
    setImmediate(() => seen.push('from outside'));
    const inTurn = inTurns(2);
    await Promise.all(['a', 'b', 'c'].map((piece) => inTurn(() => seen.push(piece))));
    expect(seen).toEqual(['from outside', 'a', 'b', 'c']);
  });

  it('tells a failure to whoever asked for the piece, and goes on', async () => {
    const inTurn = inTurns(8);
    const broken = inTurn(() => {
      throw new Error('broken');
    });
    const whole = inTurn(() => 'whole');
    await expect(broken).rejects.toThrow('broken');
    expect(await whole).toBe('whole');
  });
});
