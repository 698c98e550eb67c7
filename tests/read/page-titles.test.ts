import { expect, it } from 'vitest';
import { titleOfBody, titleOfFile } from '../../src/read/read-page.ts';

it.each([
  ['# One\n\nText', { title: 'One', atTop: true }],
  ['Text\n\n## *Two* `x`\n', { title: 'Two x', atTop: false }],
  ['<!--\n  Licence\n-->\n\n<div id="a"></div>\n\n# One\n', { title: 'One', atTop: true }],
  ['<div>Seen</div>\n\n# One\n', { title: 'One', atTop: false }],
  ['One\n===\n', { title: 'One', atTop: true }],
  [
    '<div>\n  <h1 class="a">The <b>kit</b> &amp; (K)</h1>\n</div>\n',
    { title: 'The kit & (K)', atTop: true },
  ],
  ['## Two\n\n<h1>One</h1>\n', { title: 'One', atTop: true }],
  ['<h1>{{ site.title }}</h1>\n', { atTop: true }],
  ['<h1></h1>\n', { atTop: true }],
  ['```html\n<h1>Code</h1>\n```\n\n## Two\n', { title: 'Two', atTop: false }],
  ['<!--\n<h1>Remark</h1>\n-->\n', undefined],
  ['Write `<h1>One</h1>`.\n', undefined],
  ['Text\n', undefined],
])('the body %j has the title %j', (body, expected) => {
  expect(titleOfBody(body)).toEqual(expected);
});

it.each([
  ['content/data-quality.md', 'Data quality'],
  ['content/use_cases/index.md', 'Use cases'],
  ['content/index.md', 'The kit'],
  ['content/index.html', 'The kit'],
])('without one, %s is %j', (file, title) => {
  expect(titleOfFile(file, 'The kit')).toBe(title);
});
