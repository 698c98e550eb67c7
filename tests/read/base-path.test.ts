import { describe, expect, it } from 'vitest';
import { basePath } from '../../src/read/base-path.ts';

describe('the path under which a site stands', () => {
  it.each([
    ['', '/'],
    ['/', '/'],
    ['//', '/'],
    ['framework', '/framework/'],
    ['/framework', '/framework/'],
    ['framework/', '/framework/'],
    ['/preview/pr-12/', '/preview/pr-12/'],
    ['//a//b//', '/a/b/'],
    ['/a.b_c~d+e/', '/a.b_c~d+e/'],
  ])('"%s"', (text, expected) => {
    expect(basePath(text)).toBe(expected);
  });

  it.each([
    '/a b/',
    '..',
    '/a/../b',
    '.',
    '/a/./b',
    'https://example.org/',
    '/a?b',
    '/a#b',
    '/ü/',
    '/a"/',
    '/%20/',
    'C:\\a',
    '/a\n/',
  ])('"%s" is none', (text) => {
    expect(() => basePath(text)).toThrow('The base must be a path such as / or /framework/');
  });
});
