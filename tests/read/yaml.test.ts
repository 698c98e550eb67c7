import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/read/parse-yaml.ts';
import { text } from '../support/write-site.ts';

const faultsOf = (yaml: string) =>
  parseYaml(yaml).errors.map(
    ({ message, position }) => `${position.line}:${position.column} ${message}`,
  );

describe('a fault of YAML, in words for people who do not know it', () => {
  it.each([
    {
      name: 'a bracket',
      yaml: text('a: 1', 'b: [c, d', 'e: 2'),
      faults: ['2:4 What [ opens is never closed'],
    },
    {
      name: 'a brace',
      yaml: text('a: 1', 'b: {c: d', 'e: 2'),
      faults: ['2:4 What { opens is never closed'],
    },
    {
      name: 'a double quotation mark',
      yaml: text('a: "b', 'c: d'),
      faults: ['1:4 The quotation mark " is never closed'],
    },
    {
      name: 'a single quotation mark',
      yaml: text("a: b's", "c: 'd", 'e: f'),
      faults: ["2:4 The quotation mark ' is never closed"],
    },
    {
      name: 'a second colon',
      yaml: text('a: 1', 'b: c: d'),
      faults: ['2:4 A second colon in one line cannot be read'],
    },
    {
      name: 'a tab',
      yaml: text('a:', '\tb: 1', 'c: 2'),
      faults: ['2:1 A tab stands at the beginning of the line'],
    },
    {
      name: 'a line without a colon',
      yaml: text('a: 1', 'b', 'c: 2'),
      faults: ['2:1 This line has no colon'],
    },
    {
      name: 'a colon without a blank',
      yaml: text('a: 1', 'bc:d', 'e: 2'),
      faults: ['2:1 A blank is missing behind the colon'],
    },
    {
      name: 'an entry beside its list',
      yaml: text('a:', '  - b: 1', ' - b: 2'),
      faults: ['3:2 This line has too many blanks before it, or too few'],
    },
    {
      name: 'a key beside its entry',
      yaml: text('a:', '- b: 1', '   c: 2', 'd: [e'),
      faults: [
        '3:4 This line has too many blanks before it, or too few',
        '4:4 What [ opens is never closed',
      ],
    },
    {
      name: 'a key that is indented',
      yaml: text('a: 1', '  b: 2'),
      faults: ['2:3 This line has too many blanks before it, or too few'],
    },
    {
      name: 'a sign that begins no text',
      yaml: text('a: @b', 'c: d'),
      faults: ['1:4 A text without quotes cannot begin with @'],
    },
  ])('$name', ({ yaml, faults }) => {
    expect(faultsOf(yaml)).toEqual(faults);
    expect(parseYaml(yaml).value).toBeUndefined();
  });

  it('always comes with what to write instead', () => {
    for (const yaml of [
      'a: [',
      'a: {',
      'a: "',
      'a: b: c',
      'a: 1\na: 2',
      '\ta: 1',
      '%',
      '&a *b',
      '? !',
    ]) {
      for (const { hint } of parseYaml(yaml).errors) expect(hint).toMatch(/\w/);
    }
  });

  it('counts from the line on which the text begins', () => {
    const [error] = parseYaml('a: 1\na: 2\n', 5).errors;
    expect(error?.position).toEqual({ line: 6, column: 1 });
  });
});

describe('a key that stands twice', () => {
  it('is told, and the last one counts, as in Ruby', () => {
    const yaml = text('a: 1', 'b: 2', 'a: 3');
    expect(faultsOf(yaml)).toEqual(['3:1 This key stands twice']);
    expect(parseYaml(yaml).value).toEqual({ a: 3, b: 2 });
  });
});

describe('values', () => {
  it('are those of YAML 1.2: NO is a country, not a boolean', () => {
    expect(parseYaml(text('a: NO', 'b: on', 'c: true', 'd: 010', 'e: 1:30')).value).toEqual({
      a: 'NO',
      b: 'on',
      c: true,
      // A number with zeros in front is a text: a colour, a code.
      d: '010',
      e: '1:30',
    });
  });

  it('may be merged from an anchor', () => {
    expect(parseYaml(text('a: &x { b: 1 }', 'c: { <<: *x, d: 2 }')).value).toEqual({
      a: { b: 1 },
      c: { b: 1, d: 2 },
    });
  });

  it('do not grow without end', () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) => `a${i}: &a${i} [${`*a${i - 1},`.repeat(9)}]`,
    );
    const { value, errors } = parseYaml(text('a0: &a0 [x]', ...levels.slice(1)));
    expect(value).toBeUndefined();
    expect(errors).toHaveLength(1);
  });

  it('an empty text has none', () => {
    expect(parseYaml('')).toMatchObject({ value: null, errors: [] });
  });
});

describe('places', () => {
  const yaml = parseYaml(
    text('a: one', 'list:', '  - x: "two"', '  - y: |', '      See [three](three).'),
    2,
  );
  it.each([
    [['a'], undefined, '2:1'],
    [['a'], 'one', '2:4'],
    [['list', 0, 'x'], undefined, '4:5'],
    [['list', 0, 'x'], 'two', '4:9'],
    [['list', 1], undefined, '5:5'],
    [['list', 1, 'y'], 'three', '6:19'],
    [['list', 1, 'y'], 'not there', '5:8'],
    // What is missing stands where its nearest parent does.
    [['list', 0, 'z'], undefined, '4:5'],
    [['b'], undefined, '2:1'],
    [['b'], 'one', '2:1'],
    [[], undefined, '2:1'],
  ])('%j %s', (path, written, expected) => {
    const { line, column } = yaml.positionOf(path, written);
    expect(`${line}:${column}`).toBe(expected);
  });
});
