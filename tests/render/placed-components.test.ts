import { expect, it } from 'vitest';
import { emptyComments, placeComponents } from '../../src/render/placed-components.ts';

const block = '<!--\u{F0000}0\u{F0001}-->';
const inline = '\u{F0000}0\u{F0001}';
const figure = '<figure><img src="/a.png" alt="A"></figure>';

it.each([
  [`<div>${block}</div>`, `<div>${figure}</div>`],
  [`<p>a ${inline} b</p>`, `<p>a ${figure} b</p>`],
  [`<p><a href="/b">${block}</a></p>`, `<a href="/b">${figure}</a>`],
  [
    `<p>\n<a href="/b" class="c">\n${block}\n</a></p>`,
    `<p>\n<a href="/b" class="c">\n${figure}\n</a></p>`,
  ],
  [`<p>a <a href="/b">${block}</a></p>`, `<p>a <a href="/b">${figure}</a></p>`],
])('%j becomes %s', (html, expected) => {
  expect(placeComponents(html, [{ html: figure, isInline: false }])).toBe(expected);
});

it.each([
  [`a ${block} b ${inline}`, `a ${block} b ${inline}`],
  [`<!-- x ${block} y --> z ${block}`, `<!-- x ${' '.repeat(block.length)} y --> z ${block}`],
  [`<!--\n${inline}\n--> z`, `<!--\n${' '.repeat(inline.length)}\n--> z`],
  [`<!-- a -->${block}<!-- b -->`, `<!-- a -->${block}<!-- b -->`],
  [`\`<!--\` ${block} \`-->\``, `\`<!--\` ${block} \`-->\``],
  [`\`\`\`\n<!--\n\`\`\`\n${block}\n<!-- a -->`, `\`\`\`\n<!--\n\`\`\`\n${block}\n<!-- a -->`],
  [`<!-- ${block}`, `<!-- ${block}`],
])('in the comments of %j no component is placed', (text, expected) => {
  expect(emptyComments(text)).toBe(expected);
});
