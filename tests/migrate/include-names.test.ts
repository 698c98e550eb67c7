import { describe, expect, it } from 'vitest';
import { includeCalls, missingIncludes, withoutCalls } from '../../src/migrate/include-names.ts';

describe('the includes that a text calls', () => {
  it.each([
    ['{% include a.html %}', ['a.html']],
    [
      '{%- include ./parts/a.html x="{{ b }}" -%}{% include_cached b.html %}',
      ['parts/a.html', 'b.html'],
    ],
    ['{% comment %}{% include a.html %}{% endcomment %}', []],
    [
      '{%- comment -%}\nUsage: {% include a.html %}\n{%- endcomment -%}{% include b.html %}',
      ['b.html'],
    ],
    [
      '{% comment %}x{% endcomment %}{% include a.html %}{% comment %}y{% endcomment %}',
      ['a.html'],
    ],
    ['{% raw %}{% include a.html %}{% endraw %}', []],
    ['{% include {{ page.part }} %}', []],
  ])('%j: %j', (text, names) => {
    expect(includeCalls(text).map(({ name }) => name)).toEqual(names);
  });

  it('are told where they stand', () => {
    const text = '{% comment %}{% include a.html %}{% endcomment %}\n{% include b.html %}';
    expect(text.slice(includeCalls(text)[0]?.offset)).toBe('{% include b.html %}');
  });
});

it('calls are taken out where they are run, and stay where they are shown', () => {
  const text =
    'A{% include a.html x="1" %}B{% raw %}{% include a.html %}{% endraw %}{% include b.html %}';
  expect(withoutCalls(text, new Set(['a.html']))).toBe(
    'AB{% raw %}{% include a.html %}{% endraw %}{% include b.html %}',
  );
});

it('an include that names itself in a comment is whole', () => {
  const own = new Map([
    [
      'tools/table.html',
      '{% comment %}Usage: {% include table.html id=1 %}{% endcomment %}<p>T</p>',
    ],
    ['broken.html', '{% include gone.html %}'],
  ]);
  const text = '{% include tools/table.html %}{% include broken.html %}';
  const missing = missingIncludes(
    text,
    (name) => own.get(name),
    () => false,
  );
  expect(missing.map(({ name }) => name)).toEqual(['broken.html']);
});
