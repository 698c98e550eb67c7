import { parseDocument, type YAMLParseError } from 'yaml';
import { expect, it } from 'vitest';
import { repeatedKeys } from '../../src/read/repeated-keys.ts';
import type { YamlMistake } from '../../src/read/yaml-errors.ts';

const told = (mistakes: readonly (YAMLParseError | YamlMistake)[]) =>
  mistakes.map(({ code, message, pos }) => [pos[0], code, message]);

it.each([
  ['once', 'a: 1\nb: 2\n'],
  ['twice', 'a: 1\nb: 2\na: 3\n'],
  ['three times', 'a: 1\na: 2\na: 3\n'],
  ['in one line', '{ a: 1, a: 2, b: { c: 1, c: 2 } }'],
  ['in a list, each entry for itself', '- a: 1\n  a: 2\n- a: 1\n'],
  ['as a merge', 'x: &k { a: 1 }\ny:\n  <<: *k\n  <<: *k\n'],
  ['in quotes', '"a": 1\na: 2\n'],
  ['as a number and as a text', '1: x\n"1": y\n'],
  ['as nothing, in two ways', '~: 1\nnull: 2\n'],
  ['as a list', '? [a]\n: 1\n? [a]\n: 2\n'],
  ['with an anchor', 'a:\n  &x b: 1\n  b: 2\n'],
  ['in a text without anything', ''],
])('a key that stands %s is told as the parser tells it', (_, text) => {
  const options = { merge: true, prettyErrors: false };
  const { contents, errors } = parseDocument(text, { ...options, uniqueKeys: false });
  expect(errors).toEqual([]);
  expect(told(repeatedKeys(contents))).toEqual(told(parseDocument(text, options).errors));
});
