import { describe, expect, it } from 'vitest';
import { shortenCss } from '../../src/styles/shorten-css.ts';

describe('a style sheet is shortened', () => {
  it.each([
    [
      'a{color:rgb(4.862745098%, 14.9019607843%, 29.9607843137%)}',
      'a{color:#0c264c}',
      'mixed colours',
    ],
    ['a{width:33.33333333%;top:0.875em}', 'a{width:33.3333%;top:.875em}', 'numbers'],
    [':root{--a: rgba(0, 0, 0, 0.175);--b: 1px}', ':root{--a:rgba(0,0,0,.175);--b:1px}', 'blanks'],
    ['a{margin:-0.25rem}', 'a{margin:-0.25rem}', 'negative numbers stay'],
  ])('%s', (css, short) => {
    expect(shortenCss(css)).toBe(short);
  });

  it.each([
    'a{content:", 0.50";b:\'0.50, \'}',
    '@import url(a-0.50.css);.w-0\\.50{top:0}',
    ':root{--empty: ;--last: }',
    'a:hover,b{top:1.5px}',
  ])('and stays itself: %s', (css) => {
    expect(shortenCss(css)).toBe(css);
  });
});
