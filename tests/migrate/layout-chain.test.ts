import { expect, it } from 'vitest';
import { standsInOurs } from '../../src/migrate/layout-chain.ts';

const layouts = new Map([
  ['document', '<!doctype html>{{ content }}'],
  ['frame', '---\nlayout: document\n---\n{{ content }}'],
  ['themed', '{% include head.html %}{{ content }}'],
  ['in-themed', '---\nlayout: themed\n---\n{{ content }}'],
  ['a', '---\nlayout: b\n---\n'],
  ['b', '---\nlayout: a\n---\n'],
]);

const needsTheme = (layout: string) => layout.includes('head.html');

it.each([
  ['---\nlayout: default\n---\n{{ content }}', true],
  ['---\nlayout: "page" # ours\n---\n{{ content }}', true],
  ['---\nlayout: document\n---\n{{ content }}', false],
  ['---\nlayout: frame\n---\n{{ content }}', false],
  ['---\nlayout: in-themed\n---\n{{ content }}', true],
  ['---\nlayout: none\n---\n{{ content }}', false],
  ['<html>{{ content }}</html>', false],
  ['---\nlayout: a\n---\n', false],
])('%j stands in the toolkit: %s', (text, expected) => {
  expect(standsInOurs(text, (name) => layouts.get(name), needsTheme)).toBe(expected);
});
