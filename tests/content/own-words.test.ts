import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { listFiles } from '../../src/read/list-files.ts';
import { root } from '../support/run.ts';

/** The old site and the page that it all began with: facts come from there, sentences do not. */
const sources = ['corpus/oneplusmg-2026', 'seed'].map((path) => join(root, '../shared', path));
const run = 12;

it.skipIf(!sources.every((path) => existsSync(path)))(
  'no page shares a run of twelve words with its sources (needs ../shared)',
  () => {
    const theirs = new Map<string, string>();
    for (const dir of sources) {
      for (const file of listFiles(dir).filter((path) => /\.(?:md|ya?ml|csv|html)$/.test(path))) {
        for (const words of runsOf(plain(readFileSync(join(dir, file), 'utf8')))) {
          theirs.set(words, file);
        }
      }
    }
    expect(theirs.size).toBeGreaterThan(10_000);

    const shared: string[] = [];
    for (const file of listFiles(join(root, 'content')).filter((path) => path.endsWith('.md'))) {
      const text = readFileSync(join(root, 'content', file), 'utf8');
      for (const words of runsOf(ourText(text))) {
        const source = theirs.get(words);
        if (source !== undefined) shared.push(`content/${file} and ${source}: ${words}`);
      }
    }
    for (const file of listFiles(join(root, '_data')).filter((path) => path.endsWith('.yml'))) {
      for (const words of runsOf(ourData(readFileSync(join(root, '_data', file), 'utf8')))) {
        const source = theirs.get(words);
        if (source !== undefined) shared.push(`_data/${file} and ${source}: ${words}`);
      }
    }
    expect(shared).toEqual([]);
  },
);

/** What a page says itself: titles of links, and what stands in quotation marks or as a quotation, are others'. */
const ourText = (source: string) =>
  plain(
    source
      .replace(/^>.*$/gm, ' | ')
      .replace(/\[[^\]]*\]\(https?:[^)]*\)/g, ' | ')
      .replace(/^\s*- (?:\{ )?title:.*$/gm, ' | ')
      .replace(/[“"][^“”"\n]{1,400}[”"]/g, ' | '),
  );

/** The texts of a data file, each for itself: a menu is no sentence. */
const ourData = (source: string) => textsOf(parse(source)).flatMap(ourText);

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsOf) : [];
}

/** Words alone; addresses are names, and a bar ends a run. */
const plain = (text: string) =>
  text
    .replace(/\]\([^)]*\)/g, '] ')
    .replace(/(?:https?:\/\/|www\.)[^\s"')<>]+/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}|]+/gu, ' ')
    .split('|')
    .map((part) => part.trim().split(' ').filter(Boolean));

function* runsOf(parts: readonly (readonly string[])[]): Generator<string> {
  for (const words of parts) {
    for (let at = 0; at + run <= words.length; at++) yield words.slice(at, at + run).join(' ');
  }
}
