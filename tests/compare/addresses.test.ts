import { describe, expect, it } from 'vitest';
import { outputUrl } from '../../src/compare/output-url.ts';
import { siteAddress } from '../../src/compare/site-address.ts';

describe('one URL in all its forms', () => {
  it.each([
    ['/a.html', '/a'],
    ['/a/', '/a'],
    ['/a/index.html', '/a'],
    ['/a', '/a'],
    ['/a/index', '/a'],
    ['/A.HTML', '/A'],
    ['/index.html', '/'],
    ['/index', '/'],
    ['//', '/'],
    ['/a.htm', '/a'],
    ['/an-index.html', '/an-index'],
    ['/a.pdf', '/a.pdf'],
    ['/mt .html', '/mt '],
    ['/cafe\u0301.html', '/caf\u00E9'],
  ])('%s is %s', (path, url) => {
    expect(outputUrl(path)).toBe(url);
  });
});

describe('addresses as a page means them', () => {
  const place = { file: 'guide/start.html', base: '/x/', origin: 'https://site.example' };
  it.each([
    ['/x/about.html', '/about'],
    ['/x/about/#part', '/about#part'],
    ['/x/', '/'],
    ['/x', '/'],
    ['setup', '/guide/setup'],
    ['./', '/guide'],
    ['../about', '/about'],
    ['../../..', '/'],
    ['', '/guide/start'],
    ['#caf%C3%A9', '/guide/start#caf\u00E9'],
    ['?q=1', '/guide/start?q=1'],
    ['/x/a%20b.pdf', '/a b.pdf'],
    ['/x/100%', '/100%'],
    ['/about', '/../about'],
    ['https://site.example/x/about', '/about'],
    ['https://site.example.org/x', 'https://site.example.org/x'],
    ['http://Example.org/', 'https://example.org'],
    ['https://example.org/a%20b/?q=1#c', 'https://example.org/a b?q=1#c'],
    ['//example.org/a', 'https://example.org/a'],
    ['mailto:a%40b@c.d', 'mailto:a@b@c.d'],
    ['https://[', 'https://['],
  ])('%j is %s', (written, key) => {
    expect(siteAddress(written, place).key).toBe(key);
  });

  it('begins where the file lies, not where its URL seems to', () => {
    expect(siteAddress('b', { file: 'a/index.html', base: '/' }).key).toBe('/a/b');
    expect(siteAddress('b', { file: 'a.html', base: '/' }).key).toBe('/b');
  });
});
