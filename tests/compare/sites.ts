import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltSite, type SiteOptions } from '../../src/compare/built-site.ts';
import { compareSites } from '../../src/compare/compare-sites.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import { root, temporaryFolder } from '../support/run.ts';
import { writeFiles, type Files } from '../support/write-site.ts';

const fixture = (side: 'old' | 'new') => join(root, 'tests/fixtures/compare', side);

export const oldFixture = fixture('old');
export const newFixture = fixture('new');

/** A text of a file and what stands in its place; null takes the file away. */
export type Edit =
  readonly [file: string, was: string, is: string] | readonly [file: string, gone: null];

/** A copy of the new fixture site with some edits. */
export function editedFixture(...edits: Edit[]): string {
  const folder = temporaryFolder();
  cpSync(newFixture, folder, { recursive: true });
  for (const [file, was, is = ''] of edits) {
    const path = join(folder, file);
    if (was === null) {
      rmSync(path);
      continue;
    }
    const text = readFileSync(path, 'utf8');
    if (!text.includes(was)) throw new Error(`${file} does not hold ${was}`);
    writeFileSync(path, text.replace(was, is));
  }
  return folder;
}

/** A page with a body, as a build writes it. */
export const page = (body: string, head = '<title>A page</title>'): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>\n`;

/** Compares two sites that are given by their files. */
export function compareFiles(
  before: Files,
  after: Files,
  { old = {}, now = {} }: { old?: SiteOptions; now?: SiteOptions } = {},
): Comparison {
  const [oldFolder, newFolder] = [temporaryFolder(), temporaryFolder()];
  writeFiles(oldFolder, before);
  writeFiles(newFolder, after);
  return compareSites(readBuiltSite(oldFolder, old), readBuiltSite(newFolder, now));
}

/** Compares two pages of one name by what stands in their bodies. */
export const compareBodies = (
  before: string,
  after: string,
  options?: { old?: SiteOptions; now?: SiteOptions },
): Comparison => compareFiles({ 'a.html': page(before) }, { 'a.html': page(after) }, options);

/** The losses on pages, each with its page. */
export const lossesOf = ({ pages }: Comparison): string[] =>
  pages.flatMap(({ url, losses }) => losses.map(({ kind, what }) => `${url} ${kind} ${what}`));
