import { expect, it } from 'vitest';
import { startSiteBuild } from '../../src/build/site-build.ts';
import { noTheme } from '../../src/client/theme-files.ts';
import { findUnused } from '../../src/unused/find-unused.ts';
import { root } from '../support/run.ts';
import { text, writeSite, type Files } from '../support/write-site.ts';

/** What is unused of a site, as `file` or `file: name`. */
async function unusedOf(files: Files): Promise<string[]> {
  const siteDir = writeSite({ 'content/index.md': '# Home\n', ...files });
  const unused = findUnused(await startSiteBuild({ siteDir, themeDir: root }, () => noTheme));
  return unused.map(({ file, name }) => (name === undefined ? file : `${file}: ${name}`));
}

const picture = 'assets/img/a.png';
const home = (body: string) => ({ 'content/index.md': text('# Home', '', body) });
const tools = text('- { id: one, name: One }', '- { id: two, name: Two }');

const table: [what: string, files: Files, unused: string[]][] = [
  ['a picture that nothing shows', { [picture]: 'x' }, [picture]],
  ['a picture in a page', { [picture]: 'x', ...home('![A](assets/img/a.png)') }, []],
  [
    'one that Liquid names',
    { 'assets/img/index.png': 'x', ...home('![A](assets/img/{{ "in" | append: "dex" }}.png)') },
    [],
  ],
  [
    'one with a blank in its name',
    { 'assets/img/a b.png': 'x', ...home('![A](<assets/img/a b.png>)') },
    [],
  ],
  [
    'one in a style sheet',
    { [picture]: 'x', 'assets/scss/site.scss': 'a { background: url(../img/a.png) }' },
    [],
  ],
  ['one in the settings', { [picture]: 'x', '_data/site.yml': 'logo: assets/img/a.png\n' }, []],
  [
    'one whose name is a part of another',
    { [picture]: 'x', 'assets/img/aa.png': 'x', ...home('![A](assets/img/aa.png)') },
    [picture],
  ],
  [
    'a download beside a page',
    { 'content/files/a.pdf': 'x', 'content/files/b.pdf': 'x', ...home('[A](files/a.pdf)') },
    ['content/files/b.pdf'],
  ],
  [
    'what hosts and browsers ask for',
    { 'content/robots.txt': 'x', 'content/favicon.ico': 'x' },
    [],
  ],
  ['data of the toolkit', { '_data/news.yml': '[]\n', '_data/words.yml': 'home: Start\n' }, []],
  [
    'data of the site',
    { '_data/one.yml': 'a: 1\n', '_data/two.yml': 'a: 1\n', ...home('{{ site.data.one.a }}') },
    ['_data/two.yml'],
  ],
  [
    'side navigations',
    {
      '_data/sidebars/a.yml': 'subitems: []\n',
      '_data/sidebars/b.yml': 'subitems: []\n',
      'content/p.md': '---\nsidebar: a\n---\n# P\n',
    },
    ['_data/sidebars/b.yml'],
  ],
  [
    'tools by name',
    { '_data/tool_and_resource_list.yml': tools, ...home('{% tool "one" %}') },
    ['_data/tool_and_resource_list.yml: two'],
  ],
  [
    'tools in a table of all',
    { '_data/tool_and_resource_list.yml': tools, ...home('{% include resource-table-all.html %}') },
    [],
  ],
  [
    'people',
    {
      '_data/contributors.yml': text('Ada L: {}', 'Bo: {}'),
      'content/p.md': '---\ncontributors: [Ada L]\n---\n# P\n',
    },
    ['_data/contributors.yml: Bo'],
  ],
  [
    'includes',
    {
      '_includes/a.html': 'a',
      '_includes/b.html': 'b',
      '_includes/partials/footer.njk': 'c',
      ...home('{% include a.html %}'),
    },
    ['_includes/b.html'],
  ],
  [
    'layouts',
    {
      '_layouts/a.html': '{{ content }}',
      '_layouts/b.html': '{{ content }}',
      'content/p.md': '---\nlayout: a\n---\n# P\n',
    },
    ['_layouts/b.html'],
  ],
];

it.each(table)('%s', async (_, files, unused) => {
  expect(await unusedOf(files)).toEqual(unused);
});
