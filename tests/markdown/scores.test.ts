import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/run.ts';

const shared = join(root, '../shared');
const isMissing = !existsSync(join(shared, 'tools/kramdown-score.mjs'));
const skipped = isMissing ? ' (skipped: there is no folder ../shared with kramdown’s results)' : '';

/** How many of a set's pages kramdown and we agree on; the file is raised when they become more. */
const scores = JSON.parse(readFileSync(join(import.meta.dirname, 'scores.json'), 'utf8')) as Record<
  string,
  Record<string, number>
>;

/** Measures with the tool that comes with the data: `dom 128/130 98.5%  text …`. */
function measure(set: string): Record<string, number> {
  const tool = join(shared, 'tools/kramdown-score.mjs');
  const data = join(shared, 'corpus/kramdown', set);
  const args = ['--import', import.meta.resolve('tsx'), tool, 'src/markdown/markdown.ts', data];
  const printed = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const found = [...printed.matchAll(/(\w[\w ]*?) (\d+)\/\d+ [\d.]+%/g)];
  return Object.fromEntries(found.map(([, name = '', count]) => [name, Number(count)]));
}

describe.skipIf(isMissing)(`the agreement with kramdown${skipped}`, () => {
  it.each(Object.entries(scores))('on %s is what scores.json says', (set, expected) => {
    expect(measure(set)).toEqual(expected);
  });
});
