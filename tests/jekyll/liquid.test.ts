import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readSite } from '../../src/read/read-site.ts';
import { liquidOf, type Rendered } from '../support/liquid-of.ts';
import { readFixtures } from '../support/read-fixtures.ts';
import { root } from '../support/run.ts';

// The outputs are real Jekyll's: tests/support/jekyll-expectations.rb makes them.
const folder = join(root, 'tests/fixtures/liquid');

let render: (text: string) => Rendered;

beforeAll(() => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2024, 4, 6, 7, 8, 9) / 1000));
  const options = { siteDir: join(folder, 'site'), themeDir: root, base: '/base/' };
  const site = readSite(options, () => {});
  const settings = { ...site.settings, url: 'https://example.org' };
  render = liquidOf({ ...site, title: 'Fixture', settings }, 'content/folder/page.md');
});

afterAll(() => vi.unstubAllEnvs());

const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));

describe.each(files)('%s', (file) => {
  it.each(readFixtures(readFileSync(join(folder, file), 'utf8')))('$title', (fixture) => {
    const { text, problems } = render(fixture.input.replace(/\n$/, ''));
    // Where Jekyll stops, a problem is told; a filter that nobody knows is one that it passes over.
    const hasStopped = problems.some((problem) => !problem.endsWith(' unknown-filter'));
    expect(hasStopped ? 'Jekyll stops.\n' : `${text}\n`).toBe(fixture.output);
  });
});
