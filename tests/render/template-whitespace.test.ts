import nunjucks from 'nunjucks';
import { describe, expect, it } from 'vitest';
import { positionAt } from '../../src/read/position.ts';
import { createTemplates, templateOptions } from '../../src/render/templates.ts';
import { withoutLayout } from '../../src/render/template-whitespace.ts';
import { text, writeSite } from '../support/write-site.ts';

const messageOf = (act: () => void): string => {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('Nothing was thrown');
};

const values = { yes: true, no: false, list: ['a', 'b'], word: 'w' };

const place = (source: string) => positionAt(source, source.indexOf('nothing'));
const told = (source: string) => {
  const env = new nunjucks.Environment([], templateOptions);
  return () => nunjucks.compile(source, env).render(values);
};

const shown = (template: string) =>
  new nunjucks.Environment([], templateOptions).renderString(withoutLayout(template), values);

describe('a template without its layout', () => {
  it.each([
    [
      'indentation',
      '<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n',
      '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n',
    ],
    ['a text on lines of its own', '<p>\n  a\n  b\n</p>\n', '<p>a\nb</p>\n'],
    ['words after a tag', 'a{% if yes %}\n  b{% endif %}\n', 'a b'],
    ['words after white space', 'a\n{% if yes %}\n  b\n{% endif %}\n', 'a\nb\n'],
    [
      'words after either branch',
      'a\n{% if no %}\n  b{% else %}\n  c\n{% endif %}\n  d\n',
      'a\nc\n d\n',
    ],
    ['a branch that may not be taken', 'a{% if no %}\n b\n{% endif %}\n  c\n', 'a c\n'],
    [
      'rounds with a line break',
      '<p>\n  {% for x in list %}\n    <i>{{ x }}</i>\n  {% endfor %}\n</p>',
      '<p><i>a</i>\n<i>b</i>\n</p>',
    ],
    [
      'rounds without one',
      '<p>{% for x in list %}\n  <i>{{ x }}</i>{% endfor %}</p>',
      '<p> <i>a</i> <i>b</i></p>',
    ],
    ['an element after a tag', '{% if yes %}\n  <p>a</p>\n{% endif %}\n', '<p>a</p>\n'],
    [
      'attributes on lines',
      '<a\n  href="b"\n  title="c\n  d"\n>e</a>',
      '<a href="b" title="c\n  d">e</a>',
    ],
    [
      'an attribute that is there',
      '<a\n  href="b"\n  {% if yes %}\n    c="d"\n  {% endif %}\n>e</a>',
      '<a href="b" c="d">e</a>',
    ],
    [
      'an attribute that is not',
      '<a\n  href="b"\n  {% if no %}\n    c="d"\n  {% endif %}\n>e</a>',
      '<a href="b">e</a>',
    ],
    [
      'an attribute of two',
      '<a {% if no %}b{% elif yes %}c{% else %}d{% endif %} e>f</a>',
      '<a c e>f</a>',
    ],
    [
      'attributes one in another',
      '<a {% if yes %} {% if no %} b {% endif %} c {% endif %} >d</a>',
      '<a c>d</a>',
    ],
    [
      'a value with a condition',
      '<a class="b{% if yes %} c{% endif %}" {{ word }} />',
      '<a class="b c" w/>',
    ],
    ['an element that keeps white space', '<pre>\n  a\n    b</pre>\n', '<pre>\n  a\n    b</pre>\n'],
    [
      'a script',
      '<script>\n  if (a <b) c();\n  d\n</script>\n',
      '<script>\n  if (a <b) c();\n  d\n</script>\n',
    ],
    ['what Nunjucks is not to read', '{% raw %}\n  {{ a }}\n{% endraw %}', '  {{ a }}\n'],
    ['a comment', '<b>\n  {# c #}\n  d</b>', '<b>\n\nd</b>'],
    [
      'white space that was asked for',
      '<b>a</b>{{ " " }}\n  {%- if yes %}<b>c</b>{% endif %}',
      '<b>a</b> <b>c</b>',
    ],
  ])('shows %s', (_what, template, expected) => {
    expect(shown(template)).toBe(expected);
  });

  it.each([
    '<a\n  href="{{ word }}"\n>\n  {{ nothing() }}\n</a>',
    '<p>\n  a\n  b{% if\n yes %}\n    <a\n      b="c"\n      d="{{ nothing() }}"></a>{% endif %}</p>',
    '  <p>{{ nothing() }}</p>',
  ])('has mistakes where they were: %j', (template) => {
    expect(place(withoutLayout(template))).toEqual(place(template));
    expect(told(template)).toThrow('nothing');
    expect(told(withoutLayout(template))).toThrow(messageOf(told(template)));
  });

  it('is the theme’s; a site’s is as it was written', () => {
    const template = { '_includes/a.njk': text('<p', '  b="c"', '>d</p>') };
    const dirs = [writeSite(template), writeSite({}), writeSite(template)] as const;
    expect(createTemplates(dirs[0], dirs[1]).render('a.njk')).toBe('<p\n  b="c"\n>d</p>\n');
    expect(createTemplates(dirs[1], dirs[2]).render('a.njk')).toBe('<p b="c">d</p>\n');
  });
});
