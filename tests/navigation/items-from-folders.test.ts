import { describe, expect, it } from 'vitest';
import type { LinkItem } from '../../src/data/navigation.ts';
import { itemsFromFolders } from '../../src/navigation/items-from-folders.ts';
import { siteOf } from '../support/read-site.ts';
import type { Files } from '../support/write-site.ts';

/** A tree as lines: two blanks a level. */
const outline = (items: readonly LinkItem[], depth = 0): string[] =>
  items.flatMap(({ title, url, subitems }) => [
    `${'  '.repeat(depth)}${title} ${url ?? '-'}`,
    ...outline(subitems ?? [], depth + 1),
  ]);

const foldersOf = (files: Files) => itemsFromFolders(siteOf(files).pages);

describe('a navigation made from folders and titles', () => {
  it('lists pages and folders of the top level by title', () => {
    const { top } = foldersOf({
      'content/index.md': '# Home\n',
      'content/z.md': '# Annex 10\n',
      'content/y.md': '# Annex 9\n',
      'content/data-quality/index.md': '# The quality of data\n',
      'content/how_to/b.md': '# B\n',
      'content/how_to/a.md': '# A\n',
    });
    expect(outline(top)).toEqual([
      'Annex 9 /y',
      'Annex 10 /z',
      'How to /a',
      'The quality of data /data-quality',
    ]);
  });

  it('gives each folder its tree', () => {
    const { byFolder } = foldersOf({
      'content/index.md': '# Home\n',
      'content/a/index.md': '# Section\n',
      'content/a/two.md': '# Two\n',
      'content/a/one.md': '---\ntitle: One\n---\n',
      'content/a/deep-down/x.md': 'No title\n',
      'content/a/with/index.md': '# With\n',
      'content/a/with/y.md': '# Y\n',
    });
    expect([...byFolder.keys()]).toEqual(['a']);
    const folder = byFolder.get('a');
    expect(folder).toMatchObject({ title: 'Section', url: '/a' });
    expect(outline(folder?.items ?? [])).toEqual([
      'Deep down -',
      '  X /x',
      'One /one',
      'Two /two',
      'With /a/with',
      '  Y /y',
    ]);
  });

  it('puts what has a nav_order first', () => {
    const { top } = foldersOf({
      'content/a.md': '# A\n',
      'content/b.md': '---\nnav_order: 2\n---\n# B\n',
      'content/c/index.md': '---\nnav_order: 1\n---\n# C\n',
      'content/d.md': '---\nnav_order: -1\n---\n# D\n',
    });
    expect(outline(top)).toEqual(['D /d', 'C /c', 'B /b', 'A /a']);
  });

  it('leaves out what is no page for readers', () => {
    const { top, byFolder } = foldersOf({
      'content/index.md': '# Home\n',
      'content/404.md': '# Not found\n',
      'content/hidden.md': '---\npublished: false\n---\n# Hidden\n',
      'content/feed.md': '---\npermalink: /feed.xml\n---\n# Feed\n',
      'content/empty/picture.png': 'PNG',
    });
    expect(top).toEqual([]);
    expect(byFolder.size).toBe(0);
  });
});
