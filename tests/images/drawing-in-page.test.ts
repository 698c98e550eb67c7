import { describe, expect, it } from 'vitest';
import { drawingInPage } from '../../src/images/drawing-in-page.ts';

const svg = (inner: string, root = 'viewBox="0 0 8 4"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inner}</svg>`;

describe('a drawing within a page', () => {
  it('is what is drawn, with its size, silent, with ids of its own', () => {
    const drawing = svg(
      `<title id="t">A <b>name</b></title><!-- why -->
      <defs><linearGradient id="a"><stop offset="1" stop-color="#fff"/></linearGradient></defs>
      <g fill="url(#a)"><path d="M0 0h8"/><use xlink:href="#t"/></g>`,
      'width="16" height="8" viewBox="0 0 8 4" role="img" aria-labelledby="t"',
    );
    expect(drawingInPage(`<?xml version="1.0"?>\n${drawing}`, 'logo', 1500)).toBe(
      '<svg viewBox="0 0 8 4" width="16" height="8" class="logo" aria-hidden="true">' +
        '<defs><linearGradient id="logo-a"><stop offset="1" stop-color="#fff"/></linearGradient></defs>' +
        '<g fill="url(#logo-a)"><path d="M0 0h8"/><use xlink:href="#logo-t"/></g></svg>',
    );
  });

  it('takes the size of its frame where it names none', () => {
    expect(drawingInPage(svg('', 'viewBox="0 0 8 4"'), 'logo', 1500)).toMatch(
      / width="1056" height="528" /,
    );
  });

  it.each([
    ['a style', svg('<style>path{fill:red}</style>')],
    ['a style attribute', svg('<path style="fill:red"/>')],
    ['a script', svg('<script>alert(1)</script>')],
    ['a handler', svg('<path onclick="alert(1)"/>')],
    ['text, which has a font', svg('<text>A</text>')],
    ['foreign HTML', svg('<foreignObject><p>A</p></foreignObject>')],
    ['a picture', svg('<image href="a.png"/>')],
    ['an animation', svg('<animate attributeName="x"/>')],
    ['a link', svg('<a href="#x"><path/></a>')],
    ['a part of another file', svg('<use href="b.svg#x"/>')],
    ['a colour of another file', svg('<path fill="url(b.svg#x)"/>')],
    ['the colour of the text', svg('<path fill="currentColor"/>')],
    ['a drawing in a drawing', svg('<svg/>')],
    ['two drawings', svg('') + svg('')],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`],
    ['CDATA', svg('<![CDATA[a]]>')],
    ['a notice of its licence', svg('<!-- License: CC BY 4.0 -->')],
    ['no end', svg('<g>')],
    ['many shapes', svg('<path d="M0 0h8"/>'.repeat(100))],
    ['no drawing', 'A text'],
  ])('is not made of one with %s', (_what, drawing) => {
    expect(drawingInPage(drawing, 'logo', 1500)).toBeUndefined();
  });
});
