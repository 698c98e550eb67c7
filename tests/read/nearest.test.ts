import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/read/nearest.ts';

const keys = ['title', 'type', 'description', 'page_id', 'search_exclude', 'sidebar'];

describe('what was probably meant', () => {
  it.each([
    ['tite', keys, 'title'],
    ['titel', keys, 'title'],
    ['descripton', keys, 'description'],
    ['Description', keys, 'description'],
    ['page-id', keys, 'page_id'],
    ['search exclude', keys, 'search_exclude'],
    ['side_bar', keys, 'sidebar'],
    ['how_to_contribut', ['how_to_use', 'how_to_contribute'], 'how_to_contribute'],
    // The nearest one, whatever their order.
    ['cats', ['cat', 'cast', 'hats'], 'cat'],
    ['abcdefgh', ['abcdexyh', 'abcdexgh'], 'abcdexgh'],
  ])('%s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  it.each([
    ['author', keys],
    ['xyz', ['abc']],
    ['a', ['bcd']],
    ['', ['abc']],
    ['abc', []],
    // More than a third differs.
    ['abcdef', ['abcxyz']],
  ])('nothing is near "%s"', (word, candidates) => {
    expect(nearest(word, candidates)).toBeUndefined();
  });
});
