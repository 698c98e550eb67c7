import { describe, expect, it } from 'vitest';
import { translateLayout } from '../../src/migrate/translate-layout.ts';
import { text } from '../support/write-site.ts';

const parts = new Set(['head.html', 'topnav.html', 'sidebar.html', 'toc.html', 'footer.html']);
const translate = (...lines: string[]) => translateLayout(text(...lines), parts, () => false);

/** The lines of a body that are left, in a layout on another of the site's own. */
const left = (...body: string[]) => {
  const { text: written } = translate('---', 'layout: frame', '---', ...body);
  return written.split('---\n')[2]?.trim().split('\n');
};

describe('a layout without the parts of the old theme', () => {
  it.each([
    ['loses their calls', ['{% include toc.html %}', '<p>A</p>'], ['<p>A</p>']],
    ['whatever is handed to them', ['{%- include topnav.html width="50%" -%}B'], ['B']],
    ['keeps other calls', ['{% include own.html a="b" %}'], ['{% include own.html a="b" %}']],
    [
      'leaves the main element to the layout around it',
      ['<main id="main" class="a{% if page.x %} b{% endif %}">C</main>'],
      ['<div class="a{% if page.x %} b{% endif %}">C</div>'],
    ],
    [
      'leaves the title to it, too, and keeps what opens and closes in it',
      [
        '{% if page.title %}{% if page.type %}<h1 class="b">{{ page.type }}: {{ page.title }}{% else %}<h1>{{ page.title }}{% endif %}',
        '</h1>{% endif %}<p>D</p>',
      ],
      ['{% if page.title %}{% if page.type %}{% else %}{% endif %}{% endif %}<p>D</p>'],
    ],
    ['keeps a title of its own', ['<h1>{{ site.title }}</h1>'], ['<h1>{{ site.title }}</h1>']],
    ['and the summary', ['<div class="summary">{{page.summary}}</div>E'], ['E']],
    ['and the tools', ['{% include resource-table-all.html tag=page.page_id %}F'], ['F']],
    [
      'but not another table',
      ['{% include resource-table-all.html tag="x" %}'],
      ['{% include resource-table-all.html tag="x" %}'],
    ],
  ])('%s: %j', (_, body, expected) => {
    expect(left(...body)).toEqual(expected);
  });

  it('that is a document keeps what stands in its body', () => {
    const document = [
      '<!doctype html>',
      '<html>{% include head.html %}',
      '<body class="a">',
      '{% include topnav.html %}',
      '<p>Ours</p>{{ content }}',
      '</body></html>',
    ];
    expect(translate(...document).text).toBe('---\nlayout: default\n---\n<p>Ours</p>{{ content }}');
  });

  it('keeps the rest of its front matter', () => {
    const { text: written } = translate('---', 'a: 1', 'layout: default', 'b: 2', '---', 'C');
    expect(written).toBe('---\na: 1\nlayout: default\nb: 2\n---\nC\n');
  });
});

const parentOf = (front: string, call: string, own: string[] = []) =>
  translateLayout(`---\n${front}\n---\n{% include ${call} %}\n`, new Set([call]), (name) =>
    own.includes(name),
  ).parent;

describe('the layout around it', () => {
  it.each([
    ['a: 1', 'footer.html', [], 'default'],
    ['a: 1', 'sidebar.html', [], 'page'],
    ['layout: default', 'topnav.html', [], 'default'],
    ['layout: default', 'toc.html', [], 'page'],
    ['layout: default', 'toc.html', ['default'], 'default'],
    ['layout: "page"', 'toc.html', [], 'page'],
    ['layout: frame', 'toc.html', [], 'frame'],
  ])('with %j and %s, in a site with %j, is %s', (front, call, own, parent) => {
    expect(parentOf(front, call, own)).toBe(parent);
  });
});

it.each([
  ['{{ content }}', false],
  ['<main><div class="{{ size }}">{{content}}</div></main>', false],
  ['{% if page.type %}{{ subtitle }}<span>:</span>{% endif %}{{ content }}', false],
  ['<!-- Words -->{% comment %}Words{% endcomment %}{{ content | strip }}', false],
  ['<button aria-hidden="true"><i class="arrow"></i></button>{{ content }}', false],
  ['{{ content }}<p>Words</p>', true],
  ['{{ content }}{{ page.country }}', true],
  ['{{ content }}{% include own.html %}', true],
  ['{{ content }}{% bibliography --cited %}', true],
  ['{{ content }}<script src="/a.js"></script>', true],
  ['<img src="/a.svg" alt="">{{ content }}', true],
])('whether %j says anything: %s', (body, expected) => {
  expect(translate('---', 'layout: page', '---', body).saysAnything).toBe(expected);
});
