import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/build/check-site.ts';
import { formatProblem, sortProblems } from '../../src/problem.ts';
import { root } from '../support/run.ts';
import { text, writeSite, type Files } from '../support/write-site.ts';

const problemsOf = async (files: Files) =>
  sortProblems(await checkSite({ siteDir: writeSite(files), themeDir: root }));

const places = async (files: Files) =>
  (await problemsOf(files)).map(
    ({ file, line, column, severity, check, message }) =>
      `${file}:${line}:${column} ${severity} [${check}] ${message}`,
  );

const page = (...lines: string[]) => text('---', 'title: One', '---', '', ...lines);
const settings = (...lines: string[]) => text('title: Site', ...lines);

describe('harm in a page', () => {
  it('is told with its place, and with what to write', async () => {
    const [problem] = await problemsOf({
      'content/index.md': page('Text', '', '<p>And <a onclick="go()">a link</a></p>'),
    });
    expect(problem && formatProblem(problem)).toBe(
      [
        'content/index.md:7:8  error  An event handler stands in the page: onclick="go()"  [unsafe-html]',
        '    A handler is a script. Write a link, or a control of the theme. If it is meant, _data/site.yml allows it here: allowed_html: { content/index.md: [handler] }.',
      ].join('\n'),
    );
  });

  it('is found in every part of it', async () => {
    const found = await places({
      'content/index.md': page(
        '[Run](javascript:void(0)) or ![x](data:text/html,x)',
        '',
        '- <i style="position:fixed">x</i>{: onclick="b()"}',
        '',
        '<form action="https://far.example.net"><script>',
        'c()',
        '</script></form>',
      ),
    });
    expect(found.map((line) => line.replace(/ error \[unsafe-html\] .*: /, ' '))).toEqual([
      'content/index.md:5:7 javascript:void(0)',
      'content/index.md:5:35 data:text/html,x',
      'content/index.md:7:1 style="position:fixed"',
      'content/index.md:7:1 onclick="b()"',
      'content/index.md:9:1 https://far.example.net',
      'content/index.md:9:40 <script>c()',
    ]);
  });

  it('is let be where the settings say so, and there alone', async () => {
    const files = {
      'content/index.md': page('<p onclick="a()">x</p><script>b()</script>'),
      'content/two.md': page('<p onclick="a()">x</p>'),
      '_data/site.yml': settings('allowed_html: { content/index.md: [handler, script] }'),
    };
    expect(await places(files)).toEqual([
      'content/two.md:5:1 error [unsafe-html] An event handler stands in the page: onclick="a()"',
    ]);
  });

  it('is a warning where it is known, and another one when its text changes', async () => {
    const known = text(
      '- check: unsafe-html',
      '  file: content/index.md',
      '  what: "An event handler stands in the page: onclick=\\"a()\\""',
    );
    const found = (handler: string) =>
      places({
        'content/index.md': page(`<p onclick="${handler}">x</p>`),
        '_data/known-problems.yml': known,
      });
    expect(await found('a()')).toEqual([expect.stringContaining(' warning [unsafe-html] ')]);
    expect(await found('b()')).toEqual([
      expect.stringContaining('[known-problems]'),
      expect.stringContaining(' error [unsafe-html] '),
    ]);
  });

  it('is told when the settings allow what is not there', async () => {
    const files = {
      'content/index.md': page('Text'),
      '_data/site.yml': settings('allowed_html:', '  content/index.md: [script]'),
    };
    expect(await places(files)).toEqual([
      '_data/site.yml:3:22 warning [allowed-html] allowed_html lets content/index.md have "script", which is not there',
    ]);
  });
});

describe('harm in a template of the site', () => {
  it('is told where it stands, and on the pages where Liquid makes another one of it', async () => {
    const found = await places({
      'content/index.md': text('---', 'layout: own', 'title: Home', '---', '{% include b.html %}'),
      'content/two.md': page('{% include b.html %}', '{% include b.html %}'),
      '_includes/b.html': text(
        '<p>',
        '{% if page %}<b onclick="{{ page.go }}">x</b>{% endif %}',
        '</p>',
      ),
      '_layouts/own.html': text(
        '<html><head><script src="{{ "/assets/a.js" | relative_url }}"></script></head>',
        '<body>{{ content }}</body></html>',
      ),
      'assets/a.js': 'a()',
    });
    expect(found).toEqual([
      '_includes/b.html:2:14 error [unsafe-html] An event handler stands in the page: onclick="{{ page.go }}"',
      '_layouts/own.html:1:13 error [unsafe-html] A script stands in the page: <script src="{{ "/assets/a.js" | relative_url }}">',
      expect.stringContaining('content/index.md:5:1 '),
      expect.stringContaining('content/two.md:5:1 '),
      expect.stringContaining('content/two.md:6:1 '),
    ]);
  });
});
