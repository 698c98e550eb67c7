import { describe, expect, it } from 'vitest';
import { addressFault } from '../../src/jekyll/address-fault.ts';
import { permalinkFor } from '../../src/jekyll/permalink.ts';

const faultOf = (written: string) =>
  addressFault(written, permalinkFor('a.md', written, true).output);

describe('an address at which nothing can be published', () => {
  it.each([
    ['/../secret', 'leads to a folder above'],
    ['../../secret', 'leads to a folder above'],
    ['/a/..', 'leads to a folder above'],
    ['/%2e%2e/secret', 'leads to a folder above'],
    ['/.%2E/secret', 'leads to a folder above'],
    ['/%252e%252e%252fsecret', 'leads to a folder above'],
    ['/a%2f..%2f..%2fsecret', 'leads to a folder above'],
    ['..\\secret', 'holds a backslash'],
    ['/a%5c..%5csecret', 'holds a backslash'],
    ['/a\0.html', 'cannot be seen'],
    ['/a%00.html', 'cannot be seen'],
    ['/a\nb', 'cannot be seen'],
    [`/${'a'.repeat(251)}`, 'too long'],
    [`/${'ä'.repeat(126)}`, 'too long'],
    ['/a'.repeat(600), 'too long'],
    ['/assets/theme/site.js', 'the theme'],
    ['/Assets/Theme/site.js', 'the theme'],
    ['/a/../pagefind/pagefind.js', 'folder above'],
    ['/pagefind/', 'the theme'],
  ])('%j', (written, reason) => {
    expect(faultOf(written)).toContain(reason);
  });

  it.each([
    '/about',
    '/a/b/',
    '/caf%C3%A9',
    '/café',
    '/a..b',
    '/assets/themes',
    '/a/pagefind/',
    '/...',
    '/100%',
    '/a b',
    `/${'a'.repeat(250)}`,
    ':path/:basename',
    'pretty',
  ])('is not %j', (written) => {
    expect(faultOf(written)).toBeUndefined();
  });
});
