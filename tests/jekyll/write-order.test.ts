import { expect, it } from 'vitest';
import { writeOrder } from '../../src/jekyll/write-order.ts';

it.each([
  // What real Jekyll leaves in the output when all of these have one permalink: the last.
  [
    ['index.md', 'b/index.md', 'a/c/index.md', 'a/index.md'],
    ['a/c/index.md', 'a/index.md', 'b/index.md', 'index.md'],
  ],
  [
    ['x.md', 'x.markdown', 'a/y.md', 'z/a.md'],
    ['z/a.md', 'x.markdown', 'x.md', 'a/y.md'],
  ],
  [
    ['_notes/a.md', 'z.md', 'a.md'],
    ['a.md', 'z.md', '_notes/a.md'],
  ],
  [
    ['a.md', 'a.md'],
    ['a.md', 'a.md'],
  ],
])('%j are written as %j', (files, written) => {
  expect(files.toSorted(writeOrder)).toEqual(written);
  expect(files.toReversed().toSorted(writeOrder)).toEqual(written);
});
