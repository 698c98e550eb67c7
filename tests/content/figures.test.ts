import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { listFiles } from '../../src/read/list-files.ts';
import { root } from '../support/run.ts';
import { figures } from './figures.ts';

const shared = join(root, '../shared');
const tools = new Map(
  (
    parse(readFileSync(join(root, '_data/tool_and_resource_list.yml'), 'utf8')) as {
      id: string;
      name: string;
    }[]
  ).map(({ id, name }) => [id, name]),
);
const files = new Map(
  listFiles(join(root, 'content'))
    .filter((path) => path.endsWith('.md'))
    .map((path) => {
      const name = basename(path, '.md');
      return [name === 'index' ? basename(dirname(path)) : name, path];
    }),
);

it('has forty figures and more', () => {
  expect(new Set(figures.map((row) => row.join(' '))).size).toBeGreaterThanOrEqual(40);
});

it.each(figures)('%s says "%s"', (page, says) => {
  const file = files.get(page);
  expect(file, `a page with the address ${page}`).toBeDefined();
  const text = words(readFileSync(join(root, 'content', String(file)), 'utf8'));
  expect(text).toContain(words(says));
});

it.skipIf(!figures.every(([, , source]) => existsSync(join(shared, source)))).each(figures)(
  'for %s, "%s", %s says "%s" (needs ../shared)',
  (_page, _says, source, there) => {
    expect(words(readFileSync(join(shared, source), 'utf8'))).toContain(words(there));
  },
);

/** The text of a page as words alone, with a blank at each end, so that 12 is not found in 120. */
const words = (markdown: string) =>
  ` ${markdown
    .replace(/\{% tool "([^"]+)" %\}/g, (_, id: string) => tools.get(id) ?? id)
    .replace(/\]\([^)]*\)/g, '] ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()} `;
