import { describe, expect, it } from 'vitest';
import { robots } from '../../src/feeds/robots.ts';
import { sitemap } from '../../src/feeds/sitemap.ts';
import { siteOf } from '../support/read-site.ts';
import type { Files } from '../support/write-site.ts';

const files: Files = {
  '_data/site.yml': 'url: https://example.org\n',
  'content/index.md': '# Home\n',
  'content/a&b.md': '# A\n',
  'content/größe.md': '# B\n',
  'content/folder/index.md': '# C\n',
  'content/slash.md': '---\npermalink: /slash/\n---\n',
  'content/404.md': '# Not found\n',
  'content/feed.md': '---\npermalink: /feed.xml\n---\n',
  'content/out.md': '---\nsitemap: false\n---\n',
  'content/quiet.md': '---\nno_robots: true\n---\n',
  'content/hidden.md': '---\npublished: false\n---\n',
};
const { '_data/site.yml': _, ...withoutUrl } = files;

describe('the sitemap', () => {
  it('lists every page for readers, under the base, as sitemaps.org wants it', () => {
    expect(sitemap(siteOf(files, '/x/'))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://example.org/x/a&amp;b</loc></url>
  <url><loc>https://example.org/x/folder</loc></url>
  <url><loc>https://example.org/x/gr%C3%B6%C3%9Fe</loc></url>
  <url><loc>https://example.org/x/</loc></url>
  <url><loc>https://example.org/x/slash/</loc></url>
</urlset>
`);
  });

  it('is not made where the settings do not say where the site stands', () => {
    expect(sitemap(siteOf(withoutUrl))).toBeUndefined();
  });
});

describe('robots.txt', () => {
  it('names the sitemap', () => {
    expect(robots(siteOf(files, '/x/'))).toBe(
      'User-agent: *\nAllow: /x/\n\nSitemap: https://example.org/x/sitemap.xml\n',
    );
  });

  it('names none where there is none', () => {
    expect(robots(siteOf(withoutUrl))).toBe('User-agent: *\nAllow: /\n');
  });
});
