import { describe, expect, it } from 'vitest';
import { parseSelector } from '../../src/compare/selector.ts';

const element = (name: string, attributes: Record<string, string> = {}) => ({
  name,
  attributes: new Map(Object.entries(attributes)),
});
const open = [
  element('body'),
  element('main', { id: 'top', class: 'page wide' }),
  element('div', { class: 'content', 'data-part': 'a, b', hidden: '' }),
];

describe('a selector', () => {
  it.each([
    ['div', true],
    ['DIV', true],
    ['main', false],
    ['.content', true],
    ['.cont', false],
    ['div.content', true],
    ['div#content', false],
    ['main div', true],
    ['#top .content', true],
    ['.page.wide div', true],
    ['body main div', true],
    ['div main', false],
    ['main main div', false],
    ['[hidden]', true],
    ['[data-part="a, b"]', true],
    ["main [data-part='a, b']", true],
    ['[data-part=a]', false],
    ['p, div', true],
    ['p, span', false],
    ['*', true],
  ])('%s', (selector, fits) => {
    expect(parseSelector(selector)(open)).toBe(fits);
  });

  it.each([['main > div'], ['a:hover'], ['[x'], ['.'], [''], ['a,'], ['a,,b'], ['[a^=b]']])(
    '%s is not understood',
    (selector) => {
      expect(() => parseSelector(selector)).toThrow(SyntaxError);
    },
  );
});
