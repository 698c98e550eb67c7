import { describe, expect, it } from 'vitest';
import { comparableUrl, permalinkFor } from '../../src/jekyll/permalink.ts';

describe('the URL and file of a page', () => {
  it.each([
    ['contact.md', '/:basename', '/contact', 'contact.html'],
    ['about/contact.md', '/:basename', '/contact', 'contact.html'],
    ['about/contact.markdown', '/:title', '/contact', 'contact.html'],
    ['about/contact.md', ':basename', '/contact', 'contact.html'],
    ['about/contact.md', '/:basename:output_ext', '/contact', 'contact.html'],
    ['about/contact.md', '/:basename/', '/contact/', 'contact/index.html'],
    ['a/b/c.md', '/:path/:basename', '/a/b/c', 'a/b/c.html'],
    ['c.md', '/:path/:basename', '/c', 'c.html'],
    ['a/b/c.md', '/docs/:path/:slug/', '/docs/a/b/c/', 'docs/a/b/c/index.html'],
    ['a/b/c.md', 'pretty', '/a/b/c/', 'a/b/c/index.html'],
    ['a/b/c.md', 'none', '/a/b/c', 'a/b/c.html'],
    ['a/v1.5.md', '/:basename', '/v1.5', 'v1.5.html'],
    ['a/$&.md', '/:basename', '/$&', '$&.html'],
    ['a/etc..md', '/:basename', '/etc', 'etc.html'],
    ['a/etc...md', '/:path/:basename/', '/a/etc/', 'a/etc/index.html'],
    // The first page of a folder stands at the folder's own URL.
    ['index.md', '/:basename', '/', 'index.html'],
    ['a/index.md', 'pretty', '/a/', 'a/index.html'],
    ['index.md', 'pretty', '/', 'index.html'],
    ['index.md', 'none', '/', 'index.html'],
    ['a/index.md', '/:basename', '/a', 'a.html'],
    ['a/b/index.md', '/:path/:basename', '/a/b', 'a/b.html'],
    ['a/b/index.md', 'none', '/a/b/', 'a/b/index.html'],
    ['a/index.md', '/start', '/start', 'start.html'],
    // A permalink of its own.
    ['a.md', '/b', '/b', 'b.html'],
    ['a.md', '/b.html', '/b', 'b.html'],
    ['a.md', '/b/', '/b/', 'b/index.html'],
    ['a.md', '/b/index.html', '/b/', 'b/index.html'],
    ['a.md', '/', '/', 'index.html'],
    ['a.md', '/feed.xml', '/feed.xml', 'feed.xml'],
    ['a.md', '/version-2.0', '/version-2.0', 'version-2.0.html'],
    ['a.md', '//b//c', '/b/c', 'b/c.html'],
    ['a.md', 'constructor', '/constructor', 'constructor.html'],
    // Nothing leads out of the output folder.
    ['a.md', '/../../b', '/b', 'b.html'],
    ['a.md', '../b/../../c/', '/c/', 'c/index.html'],
    ['a.md', '/..', '/', 'index.html'],
  ])('%s as %s', (file, pattern, url, output) => {
    expect(permalinkFor(file, pattern)).toMatchObject({ url, output });
  });

  // As real Jekyll 4.3 publishes them, but for `:title` and its like, which it leaves as they stand.
  it.each([
    ['sub/path.md', '/q/:path/:basename', '/q/sub/path', 'q/sub/path.html', '/q/sub/path'],
    ['sub/e.md', '/q/:path/:basename:output_ext', '/q/sub/e', 'q/sub/e.html', '/q/sub/e.html'],
    ['sub/index.md', '/:basename', '/', 'index.html', '/index'],
    ['sub/feed.xml', '/:basename', '/feed.xml', 'feed.xml', '/feed'],
    ['sub/x.html', '/a.json', '/a.json', 'a.json', '/a.json'],
    ['sub/x.md', 'noslash/x', '/noslash/x', 'noslash/x.html', '/noslash/x'],
    ['sub/b c.md', '/:basename/', '/b c/', 'b c/index.html', '/b%20c/'],
    [
      'sub/main.scss',
      '/:path/:basename:output_ext',
      '/sub/main.css',
      'sub/main.css',
      '/sub/main.css',
    ],
  ])('%s with a permalink of its own, %s', (file, pattern, url, output, liquidUrl) => {
    expect(permalinkFor(file, pattern, true)).toEqual({ url, output, liquidUrl });
  });

  it.each([
    ['a/feed.xml', '/:basename', '/a/feed.xml', 'a/feed.xml', '/a/feed.xml'],
    ['a/b.html', '/:path/:basename:output_ext', '/a/b', 'a/b.html', '/a/b.html'],
    ['a/é b.md', '/:path/:basename/', '/a/é b/', 'a/é b/index.html', '/a/%C3%A9%20b/'],
  ])("%s with the site's pattern %s", (file, pattern, url, output, liquidUrl) => {
    expect(permalinkFor(file, pattern)).toEqual({ url, output, liquidUrl });
  });
});

describe('the form in which URLs are compared', () => {
  it.each([
    ['/', '/'],
    ['', '/'],
    ['/index.html', '/'],
    ['/index', '/'],
    ['/a', '/a'],
    ['/a/', '/a'],
    ['a', '/a'],
    ['//a', '/a'],
    ['index.html', '/'],
    ['/a.html', '/a'],
    ['/a/index.html', '/a'],
    ['/a/index', '/a'],
    ['/index-of-names', '/index-of-names'],
    ['/feed.xml', '/feed.xml'],
  ])('%s', (url, expected) => {
    expect(comparableUrl(url)).toBe(expected);
  });
});
