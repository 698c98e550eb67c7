import { expect, it } from 'vitest';
import { minifySvg } from '../../src/images/minify-svg.ts';

const svg = (body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${body}</svg>`;

it('takes out what nobody sees', async () => {
  const written = `<?xml version="1.0"?>\n<!-- Generator: Draw 7 -->\n${svg('\n  <path d="M 0.000001 0.0 L 9.0 9.0"/>\n')}`;
  expect(await minifySvg(written)).toBe(svg('<path d="m0 0 9 9"/>'));
});

it.each([
  ['what it says', '<title>A field</title><desc>Seen from above</desc>'],
  ['ids that others may lead to', '<path id="part" d="M0 0h9"/>'],
  ['classes and data', '<path d="M0 0h9" class="line" data-x="1"/>'],
  ['roles', '<g aria-label="A field" role="img"><path d="M0 0h9"/></g>'],
  ['a licence in a comment', '<!--Copyright 2026 The Artist, CC BY 4.0--><path d="M0 0h9"/>'],
  ['metadata', '<metadata>CC BY 4.0</metadata><path d="M0 0h9"/>'],
  ['what moves', '<circle r="1">  <animate attributeName="r" to="4" dur="1s"/></circle>'],
])('keeps %s', async (_, body) => {
  expect(await minifySvg(svg(body))).toBe(svg(body));
});

it('refuses what is no XML', async () => {
  await expect(minifySvg('<svg><path></svg>')).rejects.toThrow(/Unexpected close tag/);
});
