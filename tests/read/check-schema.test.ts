import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Problem } from '../../src/problem.ts';
import { checkSchema } from '../../src/read/check-schema.ts';
import { parseYaml } from '../../src/read/parse-yaml.ts';

const schema = z.strictObject({
  title: z.string().optional(),
  items: z.array(z.strictObject({ name: z.string(), size: z.number().optional() })).default([]),
});

function check(text: string) {
  const problems: Problem[] = [];
  const yaml = parseYaml(text);
  const report = (problem: Problem) => problems.push(problem);
  const value = checkSchema(schema, yaml.value, { file: 'a.yml', check: 'data', yaml, report });
  return { value, places: problems.map(({ line, column }) => `${line}:${column}`), problems };
}

describe('a faulty key or entry', () => {
  it('is reported, and the rest is read all the same', () => {
    const { value, places } = check(
      'title: T\nitle: U\nitems:\n  - name: a\n  - nam: b\n  - name: c\n    size: big\n',
    );
    expect(value).toEqual({ title: 'T', items: [{ name: 'a' }, { name: 'c' }] });
    expect(places.toSorted()).toEqual(['2:1', '5:5', '5:5', '7:5']);
  });

  it('leaves nothing when it is the whole', () => {
    expect(check('- a\n').value).toBeUndefined();
  });
});
