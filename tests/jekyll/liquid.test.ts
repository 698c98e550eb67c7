import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createLiquid, type LiquidText } from '../../src/jekyll/liquid.ts';
import { ownIncludes, readBeside } from '../../src/jekyll/own-includes.ts';
import { siteLinks } from '../../src/jekyll/site-links.ts';
import { createMarkdown } from '../../src/markdown/markdown.ts';
import { readSite } from '../../src/read/read-site.ts';
import { liquidJekyll, liquidPage, liquidSite } from '../../src/render/liquid-scope.ts';
import { readFixtures } from '../support/read-fixtures.ts';
import { root } from '../support/run.ts';

// The outputs are real Jekyll's: tests/support/jekyll-expectations.rb makes them.
const folder = join(root, 'tests/fixtures/liquid');
const siteDir = join(folder, 'site');

let render: (text: string) => { text: string; checks: string[] };

beforeAll(() => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2024, 4, 6, 7, 8, 9) / 1000));
  const read = readSite({ siteDir, themeDir: root, base: '/base/' }, () => {});
  const site = {
    ...read,
    title: 'Fixture',
    settings: { ...read.settings, url: 'https://example.org' },
  };
  const page = site.pageByFile.get('content/folder/page.md');
  if (!page) throw new Error('the page of the fixtures is gone');
  const includes = ownIncludes(siteDir);
  const markdown = createMarkdown();
  const checks: string[] = [];
  const liquid = createLiquid({
    ...siteLinks(site),
    siteUrl: site.settings.url,
    site: liquidSite(site),
    globals: { jekyll: liquidJekyll },
    markdown: (text) => markdown.render(text, {}),
    renderComponent: () => undefined,
    readInclude: includes.read,
    readBeside: readBeside(siteDir),
    includeNames: () => [...includes.names],
    reportInInclude: (_file, _text, { check }) => checks.push(check),
  });
  render = (text) => {
    checks.length = 0;
    const input: LiquidText = {
      file: page.file,
      text,
      page: liquidPage(page),
      placeComponent: (html) => html,
      problem: ({ check }) => checks.push(check),
    };
    return { text: liquid(input).text, checks: [...checks] };
  };
});

afterAll(() => vi.unstubAllEnvs());

const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));

describe.each(files)('%s', (file) => {
  it.each(readFixtures(readFileSync(join(folder, file), 'utf8')))('$title', (fixture) => {
    const { text, checks } = render(fixture.input.replace(/\n$/, ''));
    // Where Jekyll stops, a problem is told; a filter that nobody knows is one that it passes over.
    const hasStopped = checks.some((check) => check !== 'unknown-filter');
    expect(hasStopped ? 'Jekyll stops.\n' : `${text}\n`).toBe(fixture.output);
  });
});
