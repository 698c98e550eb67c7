import { describe, expect, it } from 'vitest';
import { parseInclude } from '../../src/jekyll/include-parameters.ts';

describe('the inside of an include tag', () => {
  it.each([
    { markup: 'a.html', name: 'a.html', parameters: [] },
    { markup: '  a.html  ', name: 'a.html', parameters: [] },
    { markup: 'folder/a.html', name: 'folder/a.html', parameters: [] },
    {
      markup: '{{ page.x }}.html a="1"',
      name: '{{ page.x }}.html',
      parameters: [{ name: 'a', text: '1' }],
    },
    { markup: 'a.html b="c"', name: 'a.html', parameters: [{ name: 'b', text: 'c' }] },
    { markup: "a.html b='c'", name: 'a.html', parameters: [{ name: 'b', text: 'c' }] },
    { markup: 'a.html b = "c"', name: 'a.html', parameters: [{ name: 'b', text: 'c' }] },
    { markup: 'a.html b=""', name: 'a.html', parameters: [{ name: 'b', text: '' }] },
    {
      markup: 'a.html b="x = y, \'z\'"',
      name: 'a.html',
      parameters: [{ name: 'b', text: "x = y, 'z'" }],
    },
    {
      markup: String.raw`a.html b="say \"x\""`,
      name: 'a.html',
      parameters: [{ name: 'b', text: 'say "x"' }],
    },
    {
      markup: String.raw`a.html b='it\'s'`,
      name: 'a.html',
      parameters: [{ name: 'b', text: "it's" }],
    },
    {
      markup: 'a.html b="line\n\nline"',
      name: 'a.html',
      parameters: [{ name: 'b', text: 'line\n\nline' }],
    },
    {
      markup: 'a.html b=page.title',
      name: 'a.html',
      parameters: [{ name: 'b', variable: 'page.title' }],
    },
    {
      markup: 'a.html b=site.data.x["y z"]',
      name: 'a.html',
      parameters: [{ name: 'b', variable: 'site.data.x["y z"]' }],
    },
    {
      markup: 'a.html\n  b-c="1"\n  d=true e="2"f="3"',
      name: 'a.html',
      parameters: [
        { name: 'b-c', text: '1' },
        { name: 'd', variable: 'true' },
        { name: 'e', text: '2' },
        { name: 'f', text: '3' },
      ],
    },
  ])('$markup', ({ markup, name, parameters }) => {
    expect(parseInclude(markup)).toEqual({ name, parameters });
  });

  it.each([
    ['', 'The include names no file'],
    ['   ', 'The include names no file'],
    ['a.html b', 'The include of a.html cannot be read from here: b'],
    ['a.html b="1" c="2', 'The include of a.html cannot be read from here: c="2'],
    ['a.html b="1", c="2"', 'The include of a.html cannot be read from here: , c="2"'],
    ['a.html "b"', 'The include of a.html cannot be read from here: "b"'],
  ])('"%s" cannot be read', (markup, message) => {
    expect(() => parseInclude(markup)).toThrow(new Error(message));
  });
});
