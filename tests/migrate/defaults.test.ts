import { describe, expect, it } from 'vitest';
import { directoryData } from '../../src/migrate/directory-data.ts';
import { defaultsFor } from '../../src/migrate/front-matter-defaults.ts';
import { isInGlob, matchesGlob } from '../../src/migrate/glob.ts';
import type { DefaultSet } from '../../src/migrate/jekyll-config.ts';
import { permalinkStyle } from '../../src/migrate/site-settings.ts';

const set = (path: string, values: Record<string, unknown>, type?: string): DefaultSet => ({
  scope: { path, ...(type && { type }) },
  values,
});

describe('front-matter defaults', () => {
  it.each<[string, DefaultSet[], string, unknown]>([
    ['the longer path wins', [set('a', { x: 1 }), set('', { x: 2 })], 'a/b.md', { x: 1 }],
    ['a type wins over none', [set('', { x: 1 }, 'pages'), set('', { x: 2 })], 'b.md', { x: 1 }],
    ['the later of two alike wins', [set('', { x: 1 }), set('', { x: 2 })], 'b.md', { x: 2 }],
    ['another type says nothing', [set('', { x: 1 }, 'posts')], 'b.md', {}],
    ['a path is the beginning of a text', [set('a/us', { x: 1 })], 'a/use.md', { x: 1 }],
    [
      'maps are merged',
      [set('', { x: { a: 1, b: 1 } }), set('a', { x: { b: 2 } })],
      'a/b.md',
      { x: { a: 1, b: 2 } },
    ],
    ['lists are replaced', [set('', { x: [1] }), set('a', { x: [2] })], 'a/b.md', { x: [2] }],
    ['a star stays in a folder', [set('a/*.md', { x: 1 })], 'a/b/c.md', {}],
    ['two stars go through folders', [set('a/**/*.md', { x: 1 })], 'a/b/c.md', { x: 1 }],
    [
      'a folder that a glob finds counts with all in it',
      [set('a/*', { x: 1 })],
      'a/b/c.md',
      { x: 1 },
    ],
  ])('%s', (_, sets, path, expected) => {
    expect(defaultsFor(sets, path, 'pages', [path, 'a', 'a/b'])).toEqual(expected);
  });

  it('become data files from which every page inherits what it had', () => {
    const sets = [
      set('', { layout: 'page', sidebar: 'main' }),
      set('about', { sidebar: 'about' }),
      set('about/about.md', { toc: false }),
      set('about/team', { type: 'team' }),
    ];
    const paths = ['index.md', 'about/about.md', 'about/team.md', 'about/team/one.md'];
    const values = (path: string) => defaultsFor(sets, path, 'pages', paths);
    const data = directoryData(
      paths.map((path) => ({ path, values: values(path) })),
      (folder) => values(folder ? `${folder}/\0` : '\0'),
    );
    expect(Object.fromEntries(data)).toEqual({
      'content.yml': { layout: 'page', sidebar: 'main' },
      'about/about.yml': { sidebar: 'about' },
      'about/about.md.yml': { toc: false },
      'about/team.yml': { type: 'team' },
      'about/team/team.yml': { type: 'team' },
    });
  });
});

describe('patterns of names', () => {
  it.each([
    ['a/b.md', 'a*', true],
    ['a/b.md', '*.md', true],
    ['a/b.md', '*.txt', false],
    ['a+b.md', 'a+b.md', true],
    ['aab.md', 'a+b.md', false],
    ['a.md', '[ab].md', true],
    ['c.md', '[!ab].md', true],
    ['a.md', '?.md', true],
  ])('%s and %s of exclude', (path, pattern, expected) => {
    expect(matchesGlob(path, pattern)).toBe(expected);
  });

  it.each([
    ['a/b.md', '*.md', false],
    ['a/b.md', '*/*.md', true],
    ['a/b/c.md', '**/*.md', true],
    ['c.md', '**/*.md', true],
    ['c.md', '*.{md,html}', true],
    ['c.txt', '*.{md,html}', false],
  ])('%s and %s of a scope', (path, pattern, expected) => {
    expect(isInGlob(path, pattern)).toBe(expected);
  });
});

describe("the site's permalink, as it counts for pages", () => {
  it.each([
    ['date', '/:path/:basename:output_ext'],
    ['none', '/:path/:basename:output_ext'],
    ['pretty', '/:path/:basename/'],
    ['/:categories/:title/', '/:path/:basename/'],
    ['/:categories/:title:output_ext', '/:path/:basename:output_ext'],
    ['/:year/:title', '/:path/:basename'],
    ['weekdate', '/:path/:basename'],
  ])('%s as %s', (style, expected) => {
    expect(permalinkStyle(style)).toBe(expected);
  });
});
