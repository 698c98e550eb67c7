import { describe, expect, it } from 'vitest';
import { parseAnyYaml, parseYaml } from '../../src/read/parse-yaml.ts';
import { plainYaml } from '../../src/read/plain-yaml.ts';
import { text } from '../support/write-site.ts';

describe('YAML as people write it most', () => {
  it.each([
    ['nothing', ''],
    ['a remark', '# a remark'],
    ['texts', text('title: Data & metadata', 'url: /a/b', 'home: https://example.org/#part')],
    ['no text', text('a:', 'b: # nothing yet', 'c:')],
    ['numbers and constants', text('a: 12', 'b: 0', 'c: true', 'd: Null', 'e: FALSE')],
    ['what only looks like numbers', text('a: 2026-03-01', 'b: 120px', 'c: 1+MG', 'd: nullable')],
    ['quotation marks', text('a: "x: \\"y\\" \\xC5 \\u00e9"', "b: 'it''s'", "'NO': Norway")],
    ['a list', text('a:', '  - b', '  - "c: d"', 'e:', '- f', '- g', 'h: i')],
    ['mappings in lists', text('- a: b', '  c:', '    - d', '', '-   e: f', '    g: h')],
    ['lists in brackets', text('a: []', 'b: [José Pérez, c d]')],
    ['long texts', text('a: b c', '  d e', 'f: "g', '  h"', "i: 'j", "  k'", '- l')],
    ['remarks', text('a: b # c', '# d', 'e: f')],
  ])('%s', (_name, yaml) => {
    const { value, errors } = parseAnyYaml(yaml);
    expect(plainYaml(yaml)).toEqual(errors.length > 0 ? undefined : { value });
  });

  it.each([
    ['a key that stands twice', text('a: b', 'a: c')],
    ['a key of an object of JavaScript', '__proto__: a'],
    ['a merge', text('a: &b', '  c: d', 'e:', '  <<: *b')],
    ['a text in lines', text('a: |', '  b')],
    ['a text after an empty line', text('a: b', '', '  c')],
    ['a leading zero', 'a: 004494'],
    ['a number that is not whole', 'a: 1.50'],
    ['a sign of YAML', 'a: @b'],
    ['two colons', 'a: b: c'],
    ['a tab', 'a:\tb'],
    ['a deep value', Array.from({ length: 80 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
  ])('%s is left to the parser of all YAML', (_name, yaml) => {
    expect(plainYaml(yaml)).toBeUndefined();
  });

  it('tells where something stands', () => {
    const yaml = text('a: b', 'c:', '  - d: e', '    f: g');
    expect(plainYaml(yaml)).toBeDefined();
    expect(parseYaml(yaml, 2).positionOf(['c', 0, 'f'])).toEqual({ line: 5, column: 5 });
  });

  it('is what the parser of all YAML makes of it, whatever stands there', () => {
    const random = numbers(1);
    const pick = <T>(all: readonly T[]): T => all[random(all.length)] as T;
    let plain = 0;
    for (let count = 0; count < 10_000; count++) {
      const lines = Array.from({ length: 1 + random(5) }, () => {
        const key =
          random(4) > 0
            ? `${pick(pick([tameKeys, tameKeys, keys]))}:${pick(['', ' ', ' ', ' ', '  '])}`
            : '';
        return `${' '.repeat(pick([0, 0, 0, 0, 2, 2, 4]))}${pick(dashes)}${key}${pick(pick([tame, tame, values]))}`;
      });
      const yaml = lines.join('\n');
      const found = plainYaml(yaml);
      if (!found) continue;
      plain++;
      const { value, errors } = parseAnyYaml(yaml);
      expect({ yaml, errors, value }).toEqual({ yaml, errors: [], value: found.value });
    }
    expect(plain).toBeGreaterThan(500);
  });
});

const dashes = ['', '', '', '', '', '- ', '- ', '-   ', '- - ', '-'];
const apart = (words: string) => words.trim().split(/\s*¦\s?/);
const tameKeys = ['a', 'b', 'c', 'd e', 'f', 'g'];
const tame = ['', 'a b', 'text', '1', '"a"', 'b c d'];
const keys = apart(String.raw`
  a¦ title¦ a-b¦ x_y¦ 1¦ null¦ true¦ NO¦ é¦ ?¦ *¦ <<¦ constructor¦ __proto__¦ a b¦ "a"¦ 'b'¦ "null"¦
  a,b¦ a#¦ a.¦ - a¦ (a)¦ it's¦ e & f`);
const values = apart(String.raw`
  ¦ ¦ text¦ a b¦ Data & metadata¦ /a/b¦ http://a.b/c#d¦ #¦ # b¦ a #b¦ a#b¦ a: b¦ a:¦ :a¦ a:b¦ 1¦ 0¦ -1¦
  +1¦ 00¦ 01¦ 0x1f¦ 0o7¦ 1e5¦ 1.0¦ .5¦ 12 b¦ 1_000¦ 2026-03-01¦ 2026-03-01 10:00¦ 1.2.3¦ NaN¦ .nan¦ inf¦
  1e¦ e1¦ null¦ Null¦ nULL¦ ~¦ true¦ True¦ yes¦ no¦ on¦ "a"¦ "a¦ a"¦ "a" b¦ "a\nb"¦ "\x41"¦ "\u00e9"¦
  "a\"b"¦ "a\¦ ""¦ ''¦ 'a'¦ 'a''b'¦ 'a¦ a'¦ []¦ [a]¦ [a, b]¦ [ a , b c ]¦ [a,¦ [1]¦ [null]¦ [a: b]¦ [,]¦
  {}¦ {a: b}¦ |¦ >¦ >-¦ &a b¦ *a¦ !a b¦ !!str 1¦ %a¦ @a¦ ?¦ ? a¦ -¦ - a¦ --¦ ---¦ ...¦ <a>¦ <<¦ (a)¦ _a¦
  a,¦ a]¦ a }¦ é¦ 😀¦ a  b `).concat('a\tb', 'a\u00a0', 'a ', '`a');

/** Numbers below a limit that are the same in each run. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
