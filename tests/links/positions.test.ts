import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/build/check-site.ts';
import { sortProblems } from '../../src/problem.ts';
import { root } from '../support/run.ts';
import { text, writeSite, type Files } from '../support/write-site.ts';

const always: Files = {
  'content/index.md': '# Home\n',
  'content/other.md': '# Other\n\n## Part\n',
};

/** Pages as short as these lack a title, and nothing leads to them. */
const ofTinySites = new Set(['missing-title', 'unreachable-page']);

async function check(files: Files) {
  const siteDir = writeSite({ ...always, ...files });
  const found = await checkSite({ siteDir, themeDir: root, base: '/' });
  return sortProblems(found.filter((problem) => !ofTinySites.has(problem.check)));
}

const placesOf = async (files: Files) =>
  (await check(files)).map((found) => `${found.file}:${found.line}:${found.column} ${found.check}`);

interface Case {
  name: string;
  /** Either a page, content/page.md, or all files. */
  page?: string;
  files?: Files;
  /** Of the page, its place and check; else with the file. */
  expected: string[];
}

function table(title: string, cases: readonly Case[]): void {
  describe(`${title}`, () => {
    it.each(cases)('$name', async ({ page, files, expected }) => {
      const found = await placesOf({
        ...files,
        ...(page !== undefined && { 'content/page.md': page }),
      });
      const short = found.map((place) => place.replace(/^content\/page\.md:/, ''));
      expect(short).toEqual(expected);
    });
  });
}

table('a dead link is told where its target stands', [
  {
    name: 'twice on different lines',
    page: text('A [link](gone).', '', 'B [again](gone).'),
    expected: ['1:10 dead-link', '3:11 dead-link'],
  },
  {
    name: 'twice in one paragraph of two lines',
    page: text('A [link](gone)', 'and [again](gone).'),
    expected: ['1:10 dead-link', '2:13 dead-link'],
  },
  {
    name: 'twice in one line',
    page: text('A [link](gone) and [link](gone).'),
    expected: ['1:10 dead-link', '1:27 dead-link'],
  },
  {
    name: 'behind a link whose address begins alike',
    page: text('A [link](other) and [link](other2) and [link](other).'),
    expected: ['1:28 dead-link'],
  },
  {
    name: 'whose address begins like that of a later link',
    page: text('A [later][gone2], then [link](gone2) or [link](gone).', '', '[gone2]: other'),
    expected: ['1:31 dead-link', '1:48 dead-link'],
  },
  {
    name: 'behind the same words in a code span',
    page: text('Write `[link](gone)` as [link](gone).'),
    expected: ['1:32 dead-link'],
  },
  {
    name: 'behind the same words in a code block',
    page: text('```', '[link](gone)', '```', '', '[link](gone)'),
    expected: ['5:8 dead-link'],
  },
  {
    name: 'after front matter',
    page: text('---', 'title: Page', '---', '', 'A [link](gone).'),
    expected: ['5:10 dead-link'],
  },
  {
    name: 'after an include of several lines',
    page: text(
      '{% include callout.html',
      '  type="tip"',
      '  content="Text" %}',
      '',
      'A [link](gone).',
    ),
    expected: ['5:10 dead-link'],
  },
  {
    name: 'after an include of one line, and another',
    page: text(
      '{% include callout.html content="One" %}',
      '',
      '{% include callout.html content="Two" %}',
      '',
      'A [link](gone).',
    ),
    expected: ['5:10 dead-link'],
  },
  {
    name: 'after a loop that writes several lines',
    page: text('{% for n in (1..3) %}', 'Line {{ n }}', '', '{% endfor %}', 'A [link](gone).'),
    expected: ['5:10 dead-link'],
  },
  {
    name: 'inside a loop, once',
    page: text('{% for n in (1..3) %}', 'A [link](gone).', '', '{% endfor %}'),
    expected: ['2:10 dead-link'],
  },
  {
    name: 'in the content of a callout',
    page: text('{% include callout.html content="A [link](gone)." %}'),
    expected: ['1:43 dead-link'],
  },
  {
    name: 'in the content of a callout of several lines',
    page: text('{% include callout.html', '  content="First line', '  and a [link](gone)." %}'),
    expected: ['3:16 dead-link'],
  },
  {
    name: 'twice in the content of a callout',
    page: text('{% include callout.html', '  content="A [link](gone)', '  and a [link](gone)." %}'),
    expected: ['2:21 dead-link', '3:16 dead-link'],
  },
  {
    name: 'in each of two callouts that say the same',
    page: text(
      '{% include callout.html content="A [link](gone)." %}',
      '',
      '{% include callout.html content="A [link](gone)." %}',
    ),
    expected: ['1:43 dead-link', '3:43 dead-link'],
  },
  {
    name: 'in a callout within a list',
    page: text('- One', '', '  {% include callout.html content="A [link](gone)." %}', '', '- Two'),
    expected: ['3:45 dead-link'],
  },
  {
    name: 'in a table',
    page: text('| A | B |', '| --- | --- |', '| x | [link](gone) |'),
    expected: ['3:14 dead-link'],
  },
  {
    name: 'in the third line of a block of HTML',
    page: text('<div>', '<p>Text</p>', '<p><a href="gone">link</a></p>', '</div>'),
    expected: ['3:13 dead-link'],
  },
  {
    name: 'twice in a block of HTML',
    page: text('<div>', '<a href="gone">one</a>', '<a href="gone">two</a></div>'),
    expected: ['2:10 dead-link', '3:10 dead-link'],
  },
  {
    name: 'in HTML that is preceded by a heading',
    page: text('<div>', '<h2>Title</h2>', '<a class="x" href="gone">one</a></div>'),
    expected: ['3:20 dead-link'],
  },
  {
    name: 'in HTML within a line',
    page: text('Text <a href="gone">link</a>.'),
    expected: ['1:15 dead-link'],
  },
  {
    name: 'in HTML within a line, twice',
    page: text('<a href="gone">one</a>, <a href="gone">two</a> and <b>*three*</b>'),
    expected: ['1:10 dead-link', '1:34 dead-link'],
  },
  {
    name: 'in a tag of two lines',
    page: text('Text <a', 'href="gone">link</a>.'),
    expected: ['2:7 dead-link'],
  },
  {
    name: 'without quotation marks',
    page: text('Text <a class=x href=gone>link</a>.'),
    expected: ['1:22 dead-link'],
  },
  {
    name: 'with an address from Liquid',
    page: text('Text', '<a href="{{ \'gone\' | relative_url }}">link</a>.'),
    expected: ['2:10 dead-link'],
  },
  {
    name: 'in Markdown with an address from Liquid',
    page: text('Text', "[link]({{ 'gone' | relative_url }})."),
    expected: ['2:8 dead-link'],
  },
  {
    name: 'in a list within a list',
    page: text('- One', '  - Two [link](gone)', '- [Three](gone)'),
    expected: ['2:16 dead-link', '3:11 dead-link'],
  },
  {
    name: 'in a blockquote',
    page: text('> A', '> [link](gone).'),
    expected: ['2:10 dead-link'],
  },
  {
    name: 'in a heading',
    page: text('# Title', '', '## A [link](gone)'),
    expected: ['3:13 dead-link'],
  },
  {
    name: 'with a title',
    page: text('A [link](gone "Title") and [link]( gone ).'),
    expected: ['1:10 dead-link', '1:36 dead-link'],
  },
  {
    name: 'in angle brackets',
    page: text('A [link](<gone>).'),
    expected: ['1:11 dead-link'],
  },
  {
    name: 'by reference: in the definition',
    page: text('A [link][ref] and [ref].', '', '[other]: other', '[ref]: gone'),
    expected: ['4:8 dead-link'],
  },
  {
    name: 'by reference, beside one in the line',
    page: text('A [link][ref] and [link](gone).', '', '[ref]: gone'),
    expected: ['1:26 dead-link', '3:8 dead-link'],
  },
  {
    name: 'around a picture',
    page: text('[![Alt](/assets/img/gone.png)](gone)'),
    expected: ['1:9 dead-image', '1:32 dead-link'],
  },
  {
    name: 'with an address that holds entities and escapes',
    page: text('A [link](gone?a=1&amp;b=2) and [link](go\\_ne).'),
    expected: ['1:10 dead-link', '1:39 dead-link'],
  },
  {
    name: 'after raw',
    page: text('{% raw %}', '{{ x }}', '{% endraw %}', '', 'A [link](gone).'),
    expected: ['5:10 dead-link'],
  },
  {
    name: 'in raw',
    page: text('{% raw %}', 'A {{ x }} [link](gone).', '{% endraw %}'),
    expected: ['2:18 dead-link'],
  },
  {
    name: 'after capture',
    page: text(
      '{% capture x %}',
      'Long',
      'text',
      '{% endcapture %}',
      '',
      'A [link](gone). {{ x }}',
    ),
    expected: ['6:10 dead-link'],
  },
  {
    name: 'in capture: where it is shown',
    page: text('{% capture x %}[link](gone){% endcapture %}', '', 'A {{ x }}'),
    expected: ['3:3 dead-link'],
  },
  {
    name: 'in a condition',
    page: text('{% if page.title %}', 'A [link](gone).', '{% endif %}'),
    expected: ['2:10 dead-link'],
  },
  {
    name: 'in a condition within a line, and behind it',
    page: text('{% if page.title %}A [link](gone){% endif %} B [link](gone)'),
    expected: ['1:29 dead-link', '1:55 dead-link'],
  },
  {
    name: 'after tags that take the white space with them',
    page: text(
      '{%- assign x = 1 -%}',
      '',
      'A {{- x -}} [link](gone)',
      '',
      '{%- if x -%}',
      '',
      '[b](gone) {%- endif %}',
    ),
    expected: ['3:20 dead-link', '7:5 dead-link'],
  },
  {
    name: 'after characters of two units and of several bytes',
    page: text('Grüße 😀', '', '😀 [link](gone)'),
    expected: ['3:11 dead-link'],
  },
  {
    name: 'in a file with Windows line ends',
    page: '---\r\ntitle: Page\r\n---\r\n\r\n{% if page.title %}\r\nA [link](gone).\r\n{% endif %}\r\n',
    expected: ['6:10 dead-link'],
  },
  {
    name: 'in a file with a byte-order mark',
    page: '\uFEFFA [link](gone).\n\n[b](gone)\n',
    expected: ['1:1 byte-order-mark', '1:10 dead-link', '3:5 dead-link'],
  },
  {
    name: 'in a file with a byte-order mark and front matter',
    page: '\uFEFF---\ntitle: Page\n---\nA [link](gone).\n',
    expected: ['1:1 byte-order-mark', '4:10 dead-link'],
  },
  {
    name: 'after indented code and an HTML comment',
    page: text('    [link](gone)', '', '<!-- [link](gone) -->', '', 'A [link](gone)'),
    expected: ['5:10 dead-link'],
  },
  {
    name: 'in front matter: hero, cards and audiences',
    page: text(
      '---',
      'title: Page',
      'layout: home',
      'hero:',
      '  image: assets/img/gone.png',
      '  actions:',
      '    - text: Go',
      '      url: gone',
      'cards:',
      '  - title: Card',
      '    url: /other',
      '  - { title: Card, url: "/gone" }',
      'audiences:',
      '  - title: You',
      '    url: gone',
      '---',
    ),
    expected: ['5:10 dead-image', '8:12 dead-link', '12:26 dead-link', '15:10 dead-link'],
  },
]);

table('a picture, anchor or id', [
  {
    name: 'a dead picture',
    page: text('![Alt](/assets/img/gone.png)'),
    expected: ['1:8 dead-image'],
  },
  {
    name: 'a dead picture in a component',
    page: text('Text.', '', '{% include image.html', '   file="/assets/img/gone.png" alt="A" %}'),
    expected: ['4:10 dead-image'],
  },
  {
    name: 'a dead anchor of the page itself',
    page: text('## Here', '', 'See [it](#here) and [x](#gone).'),
    expected: ['3:25 dead-anchor'],
  },
  {
    name: 'a dead anchor of another page',
    page: text('See [it](other#part) and [x](other#gone).'),
    expected: ['1:30 dead-anchor'],
  },
  {
    name: 'the second id in HTML',
    page: text('## A {#x}', '', '<p id="x">Text</p>'),
    expected: ['3:8 duplicate-id'],
  },
  {
    name: 'the second id of a heading',
    page: text('<p id="x">Text</p>', '', '## X'),
    expected: ['3:1 duplicate-id'],
  },
  {
    name: 'the second id of a paragraph',
    page: text('## X', '', 'A paragraph.', '{: #x}'),
    expected: ['3:1 duplicate-id'],
  },
  {
    name: 'the second id of a span, behind links',
    page: text('## X', '', 'A [link](other) and **strong**{: #x} here.'),
    expected: ['3:34 duplicate-id'],
  },
  {
    name: 'the second id of a list item and of a list',
    page: text('## X', '', '## Y', '', '- One', '- {: #x} Two', '{: #y}'),
    expected: ['5:1 duplicate-id', '6:1 duplicate-id'],
  },
]);

table('a link in _data is told at its value', [
  {
    name: 'topnav',
    files: {
      '_data/topnav.yml': text(
        'subitems:',
        '  - title: A',
        '    subitems:',
        '      - title: B',
        '        url: /gone',
      ),
    },
    expected: ['_data/topnav.yml:5:14 dead-link'],
  },
  {
    name: 'a sidebar, deep down, and its title',
    files: {
      '_data/sidebars/x.yml': text(
        'title: X',
        'title_url: /gone',
        'subitems:',
        '  - title: A',
        '    url: /other',
        '    subitems:',
        '      - title: B',
        '        url: "/gone"',
        '        subitems:',
        '          - title: C',
        '            url: /other#gone',
      ),
    },
    expected: [
      '_data/sidebars/x.yml:2:12 dead-link',
      '_data/sidebars/x.yml:8:15 dead-link',
      '_data/sidebars/x.yml:11:18 dead-anchor',
    ],
  },
  {
    name: 'the footer: a link, a picture, and links in Markdown',
    files: {
      '_data/footer.yml': text(
        "copyright: 'By [us](/gone).'",
        'columns:',
        '  - title: A',
        '    links:',
        '      - title: B',
        '        url: /gone',
        '  - image:',
        '      src: assets/gone.svg',
        '      alt: Gone',
        '    text: |',
        '      Text and',
        '      a [link](/gone).',
      ),
    },
    expected: [
      '_data/footer.yml:1:21 dead-link',
      '_data/footer.yml:6:14 dead-link',
      '_data/footer.yml:8:12 dead-image',
      '_data/footer.yml:12:16 dead-link',
    ],
  },
  {
    name: "a footer in the theme's form",
    files: {
      '_data/footer.yml': text(
        'columns:',
        '  - type: image',
        '    alt: Gone',
        '    src: assets/gone.svg',
        '  - type: links',
        '    title:',
        '    children:',
        '      - url_text: A',
        '        url: /gone',
        '        external_url:',
        '      - url_text: B',
        '        url:',
        '        external_url: /gone',
        '  - type: text',
        '    content: |',
        '      Text and',
        '      a [link](/gone).',
      ),
    },
    expected: [
      '_data/footer.yml:4:10 dead-image',
      '_data/footer.yml:9:14 dead-link',
      '_data/footer.yml:13:23 dead-link',
      '_data/footer.yml:17:16 dead-link',
    ],
  },
  {
    name: 'the settings',
    files: { '_data/site.yml': text('title: Site', 'logo: assets/gone.svg') },
    expected: ['_data/site.yml:2:7 dead-image'],
  },
]);

table('Liquid', [
  {
    name: 'an unknown tag',
    page: text('Text', '', 'A {% inclde x.html %}'),
    expected: ['3:3 unknown-tag'],
  },
  {
    name: 'an unknown filter',
    page: text('Text', '', 'A {{ "x" | upcas }}'),
    expected: ['3:3 unknown-filter'],
  },
  {
    name: 'tags that are not closed, all of them',
    page: text('{% if a %}', '', '- {% for x in y %}', '', 'A {% raw %} B'),
    expected: ['1:1 liquid-syntax', '3:3 liquid-syntax', '5:3 liquid-syntax'],
  },
  {
    name: 'a tag that closes nothing',
    page: text('Text', '{% endif %}'),
    expected: ['2:1 liquid-syntax'],
  },
  {
    name: 'braces that are not closed',
    page: text('Text', 'A {{ x and', '', 'B {% if', '', 'A [link](gone)'),
    expected: ['2:3 liquid-syntax', '4:3 liquid-syntax', '6:10 dead-link'],
  },
  {
    name: 'a tag that cannot be read, which is not taken for one that is not closed',
    page: text('A {% assign = 3 %} {% cycle %}', '', '{% for x y %}', '{{ "a }} b'),
    expected: ['1:3 liquid-syntax', '1:20 liquid-syntax', '3:1 liquid-syntax', '4:1 liquid-syntax'],
  },
  {
    name: 'several mistakes and a dead link in one page',
    page: text('{% foo %} {{ 1 | bar }}', '', '{% baz %}', '', 'A [link](gone)'),
    expected: ['1:1 unknown-tag', '1:11 unknown-filter', '3:1 unknown-tag', '5:10 dead-link'],
  },
  {
    name: 'an unknown include',
    page: text('Text', '', '{% include calout.html %}'),
    expected: ['3:1 unknown-include'],
  },
  {
    name: 'an unknown include in a loop, once',
    page: text('{% for n in (1..3) %}', '{% include calout.html %}', '{% endfor %}'),
    expected: ['2:1 unknown-include'],
  },
  {
    name: 'an include without a parameter that it needs',
    page: text('Text', '', '{% include callout.html type="tip" %}'),
    expected: ['3:1 component-parameter'],
  },
  {
    name: 'a misspelt parameter in the second line of an include',
    page: text('{% include callout.html content="A"', '   tpe="tip" %}'),
    expected: ['2:4 component-parameter'],
  },
  {
    name: 'a parameter with a value that it does not take',
    page: text('{% include callout.html content="A" type="tipp" %}'),
    expected: ['1:37 component-parameter'],
  },
  {
    name: 'an include that cannot be read',
    page: text('Text', '', '{% include callout.html content="A %}'),
    expected: ['3:1 liquid-syntax'],
  },
  {
    name: 'after front matter',
    page: text('---', 'title: Page', '---', '{% foo %}'),
    expected: ['4:1 unknown-tag'],
  },
]);

table("a site's own include is told at its own file", [
  {
    name: 'once, for all that use it',
    files: {
      '_includes/x.html': text('Text', ' {% foo %}', '{{ 1 | bar }}'),
      'content/page.md': text('{% include x.html %}', '{% include x.html %}'),
      'content/more.md': text('{% include x.html %}'),
    },
    expected: ['_includes/x.html:2:2 unknown-tag', '_includes/x.html:3:1 unknown-filter'],
  },
  {
    name: 'an unknown include in it',
    files: {
      '_includes/x.html': text('Text', ' {% include gone.html %}'),
      'content/page.md': text('{% include x.html %}', '{% include x.html %}'),
    },
    expected: ['_includes/x.html:2:2 unknown-include'],
  },
  {
    name: 'a misspelt parameter in it',
    files: {
      '_includes/x.html': text('Text', '{% include callout.html content="A" tpe="B" %}'),
      'content/page.md': text('Text', '', '{% include x.html %}'),
    },
    expected: ['_includes/x.html:2:37 component-parameter'],
  },
  {
    name: 'a component in it keeps its place in the page',
    files: {
      '_includes/x.html': text('{% include callout.html content="A [link](gone)." %}'),
      'content/page.md': text('Text', '', '{% include x.html %}'),
    },
    expected: ['3:1 dead-link'],
  },
]);

table('front matter', [
  {
    name: 'a misspelt key',
    page: text('---', 'title: Page', 'descripton: Text', '---'),
    expected: ['3:1 unknown-key'],
  },
  {
    name: 'a value of the wrong type',
    page: text('---', 'title: Page', 'toc: maybe', '---'),
    expected: ['3:1 front-matter'],
  },
  {
    name: 'a value of the wrong type deep down',
    page: text(
      '---',
      'title: Page',
      'cards:',
      '  - title: A',
      '    url: /other',
      '    icon: [3]',
      '---',
    ),
    expected: ['6:5 front-matter'],
  },
  {
    name: 'a misspelt key deep down',
    page: text('---', 'hero:', '  titel: A', '---'),
    expected: ['3:3 front-matter'],
  },
  {
    name: 'a key that is missing deep down',
    page: text('---', 'title: Page', 'cards:', '  - title: A', '---'),
    expected: ['4:5 front-matter'],
  },
  {
    name: 'front matter that is never closed',
    page: text('---', 'title: Page', '', 'Text.'),
    expected: ['1:1 front-matter'],
  },
  {
    name: 'a tab',
    page: text('---', 'title: Page', 'hero:', '\ttitle: A', '---'),
    expected: ['4:1 front-matter'],
  },
  {
    name: 'a second colon',
    page: text('---', 'layout: page', 'title: One: two', '---'),
    expected: ['3:8 front-matter'],
  },
  {
    name: 'a key that stands twice',
    page: text('---', 'title: One', 'title: Two', '---'),
    expected: ['3:1 front-matter'],
  },
  {
    name: 'a quotation mark that is never closed',
    page: text('---', 'title: "One', 'layout: page', '---', '', 'Text "quoted".'),
    expected: ['2:8 front-matter'],
  },
  {
    name: 'a bracket that is never closed',
    page: text('---', 'title: Page', 'keywords: [a, b', 'layout: page', '---'),
    expected: ['3:11 front-matter'],
  },
  {
    name: 'a list in place of keys',
    page: text('---', '- one', '- two', '---'),
    expected: ['2:1 front-matter'],
  },
  {
    name: 'a layout that there is not',
    page: text('---', 'layout: pag', '---'),
    expected: ['2:1 unknown-layout'],
  },
  {
    name: 'an old URL that another page has',
    page: text('---', 'redirect_from:', '  - /older', '  - /other', '---'),
    expected: ['4:5 redirect'],
  },
  {
    name: 'data of a folder',
    files: { 'content/a/a.yml': text('toc: true', 'layuot: page'), 'content/a/b.md': text('# B') },
    expected: ['content/a/a.yml:2:1 unknown-key'],
  },
]);

table('_data', [
  {
    name: 'a misspelt setting',
    files: { '_data/site.yml': text('title: Site', 'desciption: Text') },
    expected: ['_data/site.yml:2:1 data'],
  },
  {
    name: 'a fault of YAML',
    files: { '_data/topnav.yml': text('subitems:', '  - title: A: B') },
    expected: ['_data/topnav.yml:2:12 data'],
  },
  {
    name: 'a misspelt key of a navigation, deep down',
    files: {
      '_data/sidebars/x.yml': text(
        'subitems:',
        '  - title: A',
        '    subitems:',
        '      - titel: B',
      ),
    },
    expected: ['_data/sidebars/x.yml:4:9 data', '_data/sidebars/x.yml:4:9 data'],
  },
]);

describe('links that lead somewhere', () => {
  it('are no problems, however they are written', async () => {
    const links = [
      'other.md',
      'other.html',
      '/other',
      'other#part',
      './other',
      '/other.md',
      'other/',
    ]
      .concat('../x', '../deep/page.md', '/x.html#here', '?q=1', '#here', '#', '#top', '/')
      .concat('https://example.org/gone', 'mailto:a@example.org', '//example.org', 'tel:1')
      .map((target) => `- [link](${target})`);
    const found = await placesOf({
      '_data/site.yml': 'permalink: /:path/:basename\n',
      'content/deep/x.md': '## Here\n',
      'content/x.md': '## Here\n',
      'content/other.md': '## Part\n',
      'content/deep/other.md': '## Part\n',
      'content/deep/page.md': text('## Here', '', ...links),
    });
    expect(found).toEqual([]);
  });
});

describe('what was probably meant', () => {
  it('is suggested in the style of what was written', async () => {
    const found = await check({
      'content/how_to_contribute.md': '## First steps\n',
      'content/page.md': text(
        '[a](how_to_contribut)',
        '[b](/how_to_contribut)',
        '[c](how_to_contribute#first-step)',
        '[d](zzzzzzzz)',
      ),
    });
    expect(found.map(({ hint }) => hint)).toEqual([
      'Did you mean "how_to_contribute"?',
      'Did you mean "/how_to_contribute"?',
      'Did you mean "#first-steps"?',
      'Write the URL of a page without .html, or the path of a file under assets/.',
    ]);
  });
});
