import { describe, expect, it } from 'vitest';
import { fillsFirstView } from '../../src/images/first-view.ts';

const words = (letters: number) => 'words '.repeat(letters / 6);
const times = (html: string, count: number) => html.repeat(count);
const long = times(`<p>${words(264)}</p>\n`, 9);

describe('the first view is filled', () => {
  it.each([
    ['by long paragraphs', long],
    ['by a list', `<ul>${times('<li>Short</li>', 27)}</ul>`],
    ['by items that nobody closed', `<ul>${times('<li>Short', 27)}</ul>`],
    ['by headings', times('<h2>Part</h2><p>Short</p>', 9)],
    ['by code', `<pre><code>${times('line\n', 30)}</code></pre>`],
    ['by a table', `<table>${times('<tr><td>a</td><td>b</td></tr>', 27)}</table>`],
    [
      'by text with marks in it',
      times(`<p>a <em>b</em> <a href="/c">c</a><br>${words(96)}</p>`, 14),
    ],
  ])('%s', (_, html) => {
    expect(fillsFirstView(html)).toBe(true);
  });
});

describe('it is not', () => {
  it.each([
    ['by nothing', ''],
    ['by some paragraphs', times(`<p>${words(264)}</p>`, 8)],
    ['by a short list', `<ul>${times('<li>Short</li>', 26)}</ul>`],
    ['by the spaces between elements', times('<p>a</p>\n      \n      \n', 20)],
    ['by folded text', `<details><summary>More</summary>${long}</details>`],
    ['by text in a box, which may stand beside', `<div class="row"><div class="col">${long}</div>`],
    ['by hidden text', times(`<p hidden>${words(264)}</p>`, 9)],
    ['by text that small screens hide', times(`<p class="lead d-none">${words(264)}</p>`, 9)],
    ['by a drawing', `<svg>${times('<text>a</text><p>b</p>', 30)}</svg>`],
    [
      'by a picture that stands in a box after them',
      `<div><br><img src="a.png"><p>${long}</p></div>`,
    ],
  ])('%s', (_, html) => {
    expect(fillsFirstView(html)).toBe(false);
  });
});
