import { describe, expect, it } from 'vitest';
import { documentFilePath } from '../../src/migrate/document-files.ts';
import { collectionsOf, documentValues } from '../../src/migrate/documents.ts';
import { readConfig } from '../../src/migrate/jekyll-config.ts';
import { writeSite } from '../support/write-site.ts';

const placesOf = (config: string) => {
  const collections = collectionsOf(
    readConfig(writeSite({ '_config.yml': `title: A\n${config}` })),
  );
  return ['notes', 'posts'].map((label) => collections.find((one) => one.label === label));
};

// What Jekyll 4.3.1 publishes under each pattern, in UTC.
describe('documents and the files beside them are published where Jekyll puts them', () => {
  const post = { categories: ['Field Work', 'b'] };
  it.each([
    [
      'collections: {notes: {output: true}}\n',
      ['/notes/sub/A_b.c.html', 'notes/sub/a.b.txt', 'notes/noext'],
      '/field work/b/2024/01/01/my-Post_x.html',
    ],
    [
      'permalink: pretty\ncollections: {notes: {output: true}, posts: {permalink: "/p/:slugified_categories/:title"}}\n',
      ['/notes/sub/A_b.c/', 'notes/sub/a.b.txt', 'notes/noext'],
      '/p/field-work/b/my-Post_x',
    ],
    [
      'permalink: weekdate\ncollections: {notes: {output: true, permalink: "/x/:path:output_ext"}}\n',
      ['/x/sub/A_b.c.html', 'x/sub/a.b.txt', 'x/noext'],
      '/field work/b/2024/W01/Mon/my-Post_x.html',
    ],
    [
      'permalink: /:long_month/:short_month/:w_year/:w_day/:long_day/:title/\ncollections: {notes: {output: true, permalink: "/x/:name/"}}\n',
      ['/x/a-b-c/', 'x/a.b.txt', 'x/noext'],
      '/January/Jan/2024/1/Monday/my-Post_x/',
    ],
  ])('%j', (config, [document, below, bare], published) => {
    const [notes, posts] = placesOf(config);
    if (!notes || !posts) throw new Error('there are no such collections');
    expect(documentValues(notes, '_notes/sub/A_b.c.md', {}).permalink).toBe(document);
    expect(documentFilePath(notes, '_notes/sub/a.b..txt')).toBe(below);
    expect(documentFilePath(notes, '_notes/noext')).toBe(bare);
    expect(documentValues(posts, '_posts/2024-01-01-my-Post_x.md', post).permalink).toBe(published);
  });
});
