import { describe, expect, it } from 'vitest';
import { planRename, type RenamePlan } from '../../src/rename/plan-rename.ts';
import { siteOf } from '../support/read-site.ts';
import { text, type Files } from '../support/write-site.ts';

const page = (...lines: string[]) => text('---', 'title: Old', ...lines, '---', '', 'Text.');

/** What a rename of old.md to new.md does to a site that is otherwise this. */
const planFor = (files: Files, from = 'old', to = 'new'): RenamePlan =>
  planRename(siteOf({ 'content/old.md': page(), ...files }), from, to);

describe('the front matter of a page that is renamed', () => {
  const table: [name: string, before: string, after: string][] = [
    ['has no old URL yet', page(), page('redirect_from: [/old]')],
    ['has one', page('redirect_from: /a'), page('redirect_from: [/a, /old]')],
    ['has some in a line', page('redirect_from: [/a, /b]'), page('redirect_from: [/a, /b, /old]')],
    [
      'has a list, and more behind it',
      page('redirect_from:', '  - /a', '  - "/b"', 'toc: false'),
      page('redirect_from:', '  - /a', '  - /b', '  - /old', 'toc: false'),
    ],
    [
      'has a list at its end',
      page('redirect_from:', '- /a'),
      page('redirect_from:', '- /a', '- /old'),
    ],
    ['has an empty key', page('redirect_from:'), page('redirect_from: [/old]')],
    ['has been there before', page('redirect_from: [/new, /a]'), page('redirect_from: [/a, /old]')],
    ['is not there', '# Old\n', '---\nredirect_from: [/old]\n---\n\n# Old\n'],
    [
      'ends its lines as Windows does',
      '---\r\ntitle: Old\r\n---\r\nText.\r\n',
      '---\r\ntitle: Old\r\nredirect_from: [/old]\r\n---\r\nText.\r\n',
    ],
    ['is empty', '---\n---\n\n# Old\n', '---\nredirect_from: [/old]\n---\n\n# Old\n'],
  ];
  it.each(table)('%s', (_, before, after) => {
    expect(planFor({ 'content/old.md': before }).texts.get('content/new.md')).toBe(after);
  });

  it('keeps a permalink, so that nobody needs to be led on', () => {
    const plan = planFor({ 'content/old.md': page('permalink: /here') });
    expect(plan.redirect).toBeUndefined();
    expect(plan.texts.size).toBe(0);
  });

  it('gives a page that is not published no old URL', () => {
    expect(planFor({ 'content/old.md': page('published: false') }).redirect).toBeUndefined();
  });
});

describe('what else names a page', () => {
  const table: [file: string, before: string, after: string | undefined][] = [
    [
      '_data/topnav.yml',
      text('subitems:', '  - title: Old # first', '    url: /old'),
      text('subitems:', '  - title: Old # first', '    url: /new'),
    ],
    [
      '_data/sidebars/main.yml',
      text('title_url: "/old.html"', 'subitems: [{ title: A, url: old }]'),
      text('title_url: "/new.html"', 'subitems: [{ title: A, url: new }]'),
    ],
    [
      '_data/footer.yml',
      text('copyright: See [it](/old#a).', 'columns: []'),
      text('copyright: See [it](/new#a).', 'columns: []'),
    ],
    [
      '_data/own.yml',
      text('text: |', '  One.', '', '      Two [it](old).', 'list: [/old, /older, "old"]'),
      text('text: |', '  One.', '', '      Two [it](new).', 'list: [/new, /older, "old"]'),
    ],
    ['_data/own.json', '{"a":{"url":"/old"}}', '{"a":{"url":"/new"}}'],
    ['_data/own.csv', 'name,link\nA,/old\nB,"[b](/old)"\n', 'name,link\nA,/new\nB,"[b](/new)"\n'],
    [
      '_data/known-problems.yml',
      text('- check: dead-link', '  file: content/old.md', '  what: x'),
      text('- check: dead-link', '  file: content/new.md', '  what: x'),
    ],
    [
      '_data/site.yml',
      text('allowed_html:', '  content/old.md: [form]'),
      text('allowed_html:', '  content/new.md: [form]'),
    ],
    [
      '_includes/own.html',
      '<a href="{{ \'/old\' | relative_url }}">',
      '<a href="{{ \'/new\' | relative_url }}">',
    ],
    ['_layouts/own.html', '<a href="/old">{{ content }}</a>', '<a href="/new">{{ content }}</a>'],
    [
      'content/cards.md',
      text(
        '---',
        'page_id: old',
        'related_pages: { usecases: [old] }',
        'cards: [{ title: A, url: /old }]',
        '---',
        '# A',
      ),
      text(
        '---',
        'page_id: old',
        'related_pages: { usecases: [old] }',
        'cards: [{ title: A, url: /new }]',
        '---',
        '# A',
      ),
    ],
    ['content/old/old.yml', 'toc: false\n', undefined],
  ];
  it.each(table)('%s', (file, before, after) => {
    const files = { [file]: before };
    if (file.endsWith('cards.md')) files['content/old.md'] = page('page_id: o');
    expect(planFor(files).texts.get(file)).toBe(after);
  });
});

describe('a page that goes to another folder', () => {
  it('keeps its URL, and takes its relative links and its own data along', () => {
    const plan = planFor(
      {
        'content/old.md': text(
          '[a](other.md) [b](./other.md#x) [c](other) [d](#here) [e](old.md)',
          '# Here',
        ),
        'content/other.md': text('# Other', '[f](old.md) [g](old)'),
        'content/old.yml': 'toc: false\n',
      },
      'content/old.md',
      'a/b/old.md',
    );
    expect(plan).toEqual({
      moves: [
        ['content/old.md', 'content/a/b/old.md'],
        ['content/old.yml', 'content/a/b/old.yml'],
      ],
      redirect: undefined,
      texts: new Map([
        [
          'content/a/b/old.md',
          text(
            '[a](../../other.md) [b](../../other.md#x) [c](other) [d](#here) [e](old.md)',
            '# Here',
          ),
        ],
        ['content/other.md', text('# Other', '[f](a/b/old.md) [g](old)')],
      ]),
      links: [
        {
          file: 'content/a/b/old.md',
          line: 1,
          column: 5,
          before: 'other.md',
          after: '../../other.md',
        },
        {
          file: 'content/a/b/old.md',
          line: 1,
          column: 25,
          before: './other.md#x',
          after: '../../other.md#x',
        },
        { file: 'content/other.md', line: 2, column: 5, before: 'old.md', after: 'a/b/old.md' },
      ],
    });
  });

  it('has its relative links mended where its URL has folders', () => {
    const plan = planFor(
      {
        '_data/site.yml': 'permalink: /:path/:basename\n',
        'content/a/old.md': text('[x](../b/x) [y](y.html) ![z](z.png) [r](/b/x)'),
        'content/a/y.md': text('[o](old) [p](../a/old.html)'),
        'content/b/x.md': text('# X'),
        'content/a/z.png': 'png',
      },
      'a/old',
      'c/d/new',
    );
    expect(plan.texts.get('content/c/d/new.md')).toBe(
      text(
        '---',
        'redirect_from: [/a/old]',
        '---',
        '',
        '[x](../../b/x) [y](../../a/y.html) ![z](../../a/z.png) [r](/b/x)',
      ),
    );
    expect(plan.texts.get('content/a/y.md')).toBe(text('[o](../c/d/new) [p](../c/d/new.html)'));
  });

  it('gets the URL that the data of its new folder say', () => {
    const plan = planFor({ 'content/a/a.yml': 'permalink: /in-a/:basename/\n' }, 'old', 'a/new');
    expect(plan.redirect).toEqual({ from: '/old', to: '/in-a/new/' });
  });
});

describe('a rename that cannot be', () => {
  const files = {
    'content/other.md': page('redirect_from: /was'),
    'content/x.png': 'png',
    '_data/a.yml': 'a: 1\n',
  };
  const table: [from: string, to: string, message: string][] = [
    ['old', 'other', 'content/other.md exists already'],
    ['old', 'old.md', 'content/old.md has that name already'],
    ['old', 'a/other', 'The URL /other is already that of content/other.md: choose another name'],
    ['old', 'was', 'The URL /was is already that of a redirect_from: choose another name'],
    [
      'old',
      'sitemap.xml',
      'The URL /sitemap.xml is already that of sitemap.xml: choose another name',
    ],
    ['old', '../outside', '"../outside" is no name for a page'],
    ['old', '/etc/passwd', '"/etc/passwd" is no name for a page'],
    ['old', 'a//b', '"a//b" is no name for a page'],
    ['old', '_hidden/b', '"_hidden/b" is no name for a page'],
    ['odl', 'new', 'There is no page odl. Did you mean content/old.md?'],
    ['x.png', 'new', 'x.png is no page'],
    ['../_data/a.yml', 'new', '../_data/a.yml is no page'],
  ];
  it.each(table)('%s to %s', (from, to, message) => {
    expect(() => planFor(files, from, to)).toThrow(message);
  });
});
