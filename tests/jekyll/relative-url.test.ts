import { describe, expect, it } from 'vitest';
import { absoluteUrl, isFullUrl, relativeUrl } from '../../src/jekyll/relative-url.ts';

describe('a path under the base', () => {
  it.each([
    ['assets/img/a.png', '/', '/assets/img/a.png'],
    ['/assets/img/a.png', '/', '/assets/img/a.png'],
    ['assets/img/a.png', '/framework/', '/framework/assets/img/a.png'],
    ['/assets/img/a.png', '/framework/', '/framework/assets/img/a.png'],
    ['//', '/framework/', '//'],
    ['', '/framework/', '/framework/'],
    ['/', '/framework/', '/framework/'],
    ['a', '/preview/pr-12/', '/preview/pr-12/a'],
    ['a?b=1#c', '/x/', '/x/a?b=1#c'],
    ['#part', '/framework/', '#part'],
    ['https://example.org/a', '/framework/', 'https://example.org/a'],
    ['//example.org/a', '/framework/', '//example.org/a'],
    ['mailto:a@example.org', '/framework/', 'mailto:a@example.org'],
    ['a b.png', '/', '/a%20b.png'],
    ['a%20b.png', '/', '/a%20b.png'],
    ['a%20b c.png', '/', '/a%20b%20c.png'],
    ['größe', '/', '/gr%C3%B6%C3%9Fe'],
    ['"><script>', '/', '/%22%3E%3Cscript%3E'],
  ])('%s under %s', (path, base, expected) => {
    expect(relativeUrl(path, base)).toBe(expected);
  });
});

describe('a path with scheme and host', () => {
  it.each([
    ['/a', '/', 'https://example.org', 'https://example.org/a'],
    ['a', '/x/', 'https://example.org/', 'https://example.org/x/a'],
    ['a', '/x/', undefined, '/x/a'],
    ['https://example.com/a', '/x/', 'https://example.org', 'https://example.com/a'],
  ])('%s under %s at %s', (path, base, siteUrl, expected) => {
    expect(absoluteUrl(path, base, siteUrl)).toBe(expected);
  });
});

describe('a full URL', () => {
  it.each(['https://a', 'HTTP://a', '//a', 'mailto:a@b', 'tel:1', 'data:,a', 'javascript:a()'])(
    '%s is one',
    (url) => expect(isFullUrl(url)).toBe(true),
  );
  it.each(['', '/', '/a', 'a', '#a', '?a', './a:b', 'a/b:c', '1:2'])('"%s" is none', (url) =>
    expect(isFullUrl(url)).toBe(false),
  );
});
