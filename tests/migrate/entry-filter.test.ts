import { expect, it } from 'vitest';
import { entryFilter } from '../../src/migrate/entry-filter.ts';

// Checked against Jekyll 4.3: `include` is held against names, `exclude` against paths.
it.each<[string, { include?: string[]; exclude?: string[] }, boolean]>([
  ['pages/a.md', {}, true],
  ['pages/_draft.md', {}, false],
  ['pages/_draft.md', { include: ['pages'] }, false],
  ['pages/_draft.md', { include: ['pages/_draft.md'] }, false],
  ['pages/_draft.md', { include: ['_draft.md'] }, true],
  ['pages/_draft.md', { include: ['_d*'] }, true],
  ['_pages', { include: ['_pages'] }, true],
  ['pages/var/a.md', { exclude: ['var/'] }, true],
  ['pages/a.md', { exclude: ['pages/a'] }, false],
  ['pages/a.md', { include: ['a.md'], exclude: ['pages/a.md'] }, true],
])('%s with %j is read: %s', (path, { include = [], exclude = [] }, expected) => {
  expect(entryFilter({ include, exclude })(path, false)).toBe(expected);
});
