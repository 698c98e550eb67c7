import { expect, it } from 'vitest';
import { unusedParts } from '../../src/migrate/unused-parts.ts';

const includes = new Map([
  ['footer.html', '{% include logos.html %}'],
  ['logos.html', '<img src="/a.svg" alt="">'],
  ['toc.html', ''],
]);

it.each([
  ['nothing', [], ['_includes/footer.html', '_includes/toc.html']],
  ['one of them', ['{% include toc.html %}'], ['_includes/footer.html']],
  [
    'an include that calls them',
    ['{%- include a/../footer.html x=1 -%}', '{% include toc.html %}'],
    [],
  ],
  ['a name that a variable ends', ['{% include to{{ page.x }}.html %}'], ['_includes/footer.html']],
  ['any name', ['{% include {{ page.part }} %}'], []],
])('are told where %s is called', (_, callers, files) => {
  expect(unusedParts(includes, callers).map(({ file }) => file)).toEqual(files);
});
