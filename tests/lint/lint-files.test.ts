import { describe, expect, it } from 'vitest';
import { findingText } from '../../src/lint/finding.ts';
import { lintFiles } from '../../src/lint/lint-files.ts';
import { root } from '../support/run.ts';
import { text, writeSite } from '../support/write-site.ts';

/** What is found in a file that stands alone, beside a template with one macro. */
async function found(file: string, ...lines: string[]): Promise<string[]> {
  const other = '{% macro known(word) %}{{ word }}{% endmacro %}\n';
  const dir = writeSite({ [file]: text(...lines), '_includes/other.njk': other });
  return (await lintFiles(dir)).map((finding) => findingText(finding).replace(`${file}:`, ''));
}

describe('linting of templates', () => {
  it.each([
    [
      ['{% if a %}', '<p>b</p>'],
      '1:1  parseIf: expected elif, else, or endif, got end of file  [template-syntax]',
    ],
    [['<p>a</p>', '{% unknwon %}'], '2:4  unknown block tag: unknwon  [template-syntax]'],
    [['<p>{{ a | uppr }}</p>'], '1:11  There is no filter "uppr"  [unknown-filter]'],
    [['{% include "othr.njk" %}'], '1:12  There is no template "othr.njk"  [unknown-template]'],
    [
      ['{% from "other.njk" import knwon %}'],
      '1:28  There is no macro "knwon" in other.njk  [unknown-macro]',
    ],
    [
      ['{% from "other.njk" import known as it %}{{ known(1) }}'],
      '1:45  There is no macro or function "known"  [unknown-macro]',
    ],
    [
      ['<img', '  src="{{ a }}"', '>'],
      '1:2  <img> is missing required "alt" attribute  [wcag/h37]',
    ],
    [
      ['<button>a</button>'],
      '1:2  <button> is missing recommended "type" attribute  [no-implicit-button-type]',
    ],
    [
      ['<p class="a" id="b" class="{{ c }}">d</p>'],
      '1:21  Attribute "class" duplicated  [no-dup-attr]',
    ],
    [
      ['<ul>{% for a in b %}<p>{{ a }}</p>{% endfor %}</ul>'],
      '1:22  <p> element is not permitted as content under <ul>  [element-permitted-content]',
    ],
    [
      ['<div><p>a</div>'],
      '1:7  Element <p> is implicitly closed by parent </div>  [no-implicit-close]',
    ],
  ])('finds in %j', async (lines, message) => {
    expect((await found('_includes/a.njk', ...lines)).join('\n')).toBe(message);
  });

  it('finds nothing in what is well', async () => {
    const lines = [
      '{% from "other.njk" import known as it %}',
      '<h{{ level }} class="{% if a %}b{% endif %}">{{ it(a | upper) }}</h{{ level }}>',
      '{# <img> {{ a | b }} #}<a href="{{ "/a" | url }}">{{ once("other.njk") }}</a>',
    ];
    expect(await found('_includes/a.njk', ...lines)).toEqual([]);
  });
});

describe('linting of YAML', () => {
  it.each([
    [['a: 1', 'b: 2', 'a: 3'], '3:1  Map keys must be unique  [duplicate-key]'],
    [['a:', '\tb: 1'], '2:1  Tabs are not allowed as indentation  [tab-as-indent]'],
    [
      ['country: NO'],
      '1:10  Write "NO" in quotes, or true or false: programs read it in two ways  [truth]',
    ],
    [['on: push', 'b: "no"'], ''],
  ])('finds in %j', async (lines, message) => {
    expect((await found('.github/a.yml', ...lines)).join('\n')).toBe(message);
  });
});

it('finds nothing in the toolkit', async () => {
  expect(await lintFiles(root)).toEqual([]);
});
