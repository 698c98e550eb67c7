import { expect, it } from 'vitest';
import { emojiFindings } from '../../src/migrate/emoji-findings.ts';
import { htmlFindings } from '../../src/migrate/html-findings.ts';

it.each([
  ['Well done :+1:', [':+1:']],
  ['## Shelley :turtle: {#start}\n\n:snake: (:bug:)', [':turtle:', ':snake:', ':bug:']],
  ['`:smile:` and\n```\n:smile:\n```\n', []],
  ['At 10:30:45, a::b:: c', []],
  ['{:.note} {: #id :} text{:a}', []],
  ['http://a.example:80:x: y', []],
])('%j shows %j', (text, names) => {
  const found = emojiFindings('a.md', text).map(({ message }) => / (:\S+:) /.exec(message)?.[1]);
  expect(found).toEqual(names);
});

it('tells the line of each', () => {
  expect(emojiFindings('a.md', 'a\n\nb :bug:\n').map(({ line }) => line)).toEqual([3]);
});

it.each([
  ['<link href="https://x.example/a" rel="cite-as" />', 0],
  ['<link rel="license" href="https://x.example/a">', 0],
  ['<link rel="stylesheet" href="https://x.example/a">', 1],
  ['<link href="//x.example/a" rel="preload" as="font">', 1],
  ["<link href='https://x.example/a' rel='shortcut icon'>", 1],
])('%j asks %i other hosts', (text, count) => {
  expect(htmlFindings('a.md', text)).toHaveLength(count);
});
