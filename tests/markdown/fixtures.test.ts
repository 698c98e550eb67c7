import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMarkdown } from '../../src/markdown/markdown.ts';
import { root } from '../support/run.ts';

const folder = join(root, 'tests/fixtures/markdown');
const markdown = createMarkdown();

/** markdown-it's fixtures: a title, then the input and the output, each closed by a line with a dot. */
function readFixtures(text: string): { title: string; input: string; output: string }[] {
  const fixtures = [...text.matchAll(/(\S.*)\n\.\n([\s\S]*?\n)\.\n([\s\S]*?)\.\n(?:\n|$)/g)];
  const read = fixtures.map(([whole]) => whole).join('');
  if (read !== text) throw new Error(`A fixture cannot be read behind: ${read.slice(-80)}`);
  return fixtures.map(([, title = '', input = '', output = '']) => ({ title, input, output }));
}

describe.each(readdirSync(folder))('%s', (file) => {
  it.each(readFixtures(readFileSync(join(folder, file), 'utf8')))('$title', ({ input, output }) => {
    expect(markdown.render(input, {})).toBe(output);
  });
});

describe('options, by the names that kramdown gives them', () => {
  it.each([
    [{}, '# One\n\na\nb\n', '<h1 id="one">One</h1>\n<p>a\nb</p>\n'],
    [{ auto_ids: false }, '# One\n', '<h1>One</h1>\n'],
    [
      { auto_id_prefix: 'x-' },
      '# One\n\n# One\n',
      '<h1 id="x-one">One</h1>\n<h1 id="x-one-1">One</h1>\n',
    ],
    [
      { input: 'kramdown', auto_id_stripping: true },
      '# *One* `two`\n',
      '<h1 id="one-"><em>One</em> <code>two</code></h1>\n',
    ],
    [{ hard_wrap: true }, 'a\nb\n', '<p>a<br />\nb</p>\n'],
  ])('%j', (options, input, output) => {
    expect(createMarkdown(options).render(input, {})).toBe(output);
  });

  it('ids are counted anew on each page', () => {
    expect(markdown.render('# One\n', {})).toBe(markdown.render('# One\n', {}));
  });

  it('no trace of positions stands on a page', () => {
    expect(markdown.render('# One\n\n[a](b) <i id="c">d</i>\n', {})).not.toContain(
      'data-source-position',
    );
  });
});
