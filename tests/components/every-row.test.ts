import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { findProblems } from '../../src/build/find-problems.ts';
import { outputFiles } from '../../src/build/output-files.ts';
import { renderRecorded, startSiteBuild } from '../../src/build/site-build.ts';
import { migrateSite } from '../../src/migrate/migrate-site.ts';
import type { Problem } from '../../src/problem.ts';
import { indexedHtml } from '../../src/search/indexed-html.ts';
import { root } from '../support/run.ts';
import { sharedFolder } from '../support/write-site.ts';
import { rowsOfTable } from './rows-of-table.ts';

const fixture = join(root, 'tests/fixtures/jekyll/toolkit-rows');

/** What a page shows of some rows of the list; `!` before a text: it is not there. */
const rowsSchema = z.array(
  z.strictObject({ of: z.array(z.string()), on: z.string(), shows: z.array(z.string()).min(1) }),
);
const rows = rowsSchema.parse(parse(readFileSync(join(fixture, 'rows.yml'), 'utf8')));
/** The list stands beside the repository, where it is at all. */
const list = join(root, '../shared/ELIXIR-TOOLKIT.md');
const isMissing = !existsSync(list);
const folder = sharedFolder();

/** What is looked at, by its name: pages, other files, and the report of the move. */
const outputs = new Map<string, string>();
let problems: Problem[];

beforeAll(async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2026, 3, 7) / 1000));
  const siteDir = join(folder, 'site');
  const jekyllDir = join(fixture, 'site');
  const { report } = await migrateSite({ jekyllDir, siteDir, themeDir: root, overwrite: false });
  outputs.set('report', report);
  const build = await startSiteBuild({ siteDir, themeDir: root, isPreview: true });
  build.onPage = (page, body) => {
    if (page.url === '/storage') outputs.set('indexed', indexedHtml(page, body, build.site));
  };
  for (const page of build.site.pages) {
    outputs.set(page.output.replace(/\.html$/, ''), renderRecorded(build, page));
  }
  for (const [path, content] of outputFiles(build)) {
    outputs.set(path.replace(/\.html$/, ''), String(content));
  }
  problems = findProblems(build);
});
afterAll(() => void vi.unstubAllEnvs());

describe('a site that uses all of the ELIXIR Toolkit Theme', () => {
  it('has no problem', () => {
    expect(problems).toEqual([]);
  });

  it.each(rows.map((row) => [row.of.join(', '), row] as const))('%s', (_, { on, shows }) => {
    const text = outputs.get(on);
    if (text === undefined) throw new Error(`Nothing is published as ${on}`);
    const seen = `${inOneLine(text)}\n${readable(text)}`;
    const wrong = shows.filter((piece) => {
      const isAbsent = piece.startsWith('!');
      return seen.includes(isAbsent ? piece.slice(1) : piece) === isAbsent;
    });
    expect(wrong, seen).toEqual([]);
  });

  it.skipIf(isMissing)(
    `leaves out no row of the list${isMissing ? ' (../shared/ELIXIR-TOOLKIT.md is not here)' : ''}`,
    () => {
      const told = new Set(rows.flatMap((row) => row.of));
      const listed = rowsOfTable(readFileSync(list, 'utf8'));
      expect(listed.length).toBeGreaterThan(200);
      expect(listed.filter((name) => !told.has(name))).toEqual([]);
    },
  );
});

const inOneLine = (html: string) => html.replace(/\s*\n\s*/g, ' ').replaceAll('&quot;', '"');

/** What a reader sees, with links as `text <address>`; a line a block. */
const readable = (html: string) =>
  html
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<a [^>]*?href="([^"]*)"[^>]*?aria-label="([^"]*)"[^>]*>[\s\S]*?<\/a>/g, '$2 {{$1}}')
    .replace(/<a [^>]*?href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g, '$2 {{$1}}')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/<\/(?:p|h\d|li|td|th|summary|div|figcaption|figure)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/\{\{([^ }]*)\}\}/g, '<$1>')
    .replace(/ +/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'");
