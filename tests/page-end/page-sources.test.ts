import { expect, it } from 'vitest';
import { pageSources } from '../../src/page-end/page-sources.ts';

const doi = 'https://doi.org/10.5281/zenodo.1';

it.each([
  ['Minutes of the working group', { title: 'Minutes of the working group', url: undefined }],
  ['See https://example.org', { title: 'See https://example.org', url: undefined }],
  ['and/or', { title: 'and/or', url: undefined }],
  [doi, { title: doi, url: doi }],
  ['/methods', { title: '/methods', url: '/methods' }],
  ['mailto:a@example.org', { title: 'mailto:a@example.org', url: 'mailto:a@example.org' }],
  [
    { title: 'Paper', url: doi },
    { title: 'Paper', url: doi },
  ],
  [
    { title: '', url: doi },
    { title: doi, url: doi },
  ],
])('the source %j is shown as %j', (written, shown) => {
  expect(pageSources({ sources: [written] })).toEqual([shown]);
});

it('a page without sources has none', () => {
  expect(pageSources({})).toEqual([]);
});
