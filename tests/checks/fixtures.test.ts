import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findProblems } from '../../src/build/find-problems.ts';
import { startSiteBuild } from '../../src/build/site-build.ts';
import { catalogue, checkNames } from '../../src/checks/catalogue.ts';
import { bundleClient } from '../../src/client/bundle-client.ts';
import { problemsPage } from '../../src/checks/problems-page.ts';
import { proseChecks } from '../../src/checks/catalogue/prose.ts';
import { noTheme, themeFiles } from '../../src/client/theme-files.ts';
import { themeProblem } from '../../src/client/theme-problem.ts';
import { noSiteProblem } from '../../src/dev/no-site-problem.ts';
import { formatProblems, type Problem } from '../../src/problem.ts';
import { checkProse } from '../../src/prose/check-prose.ts';
import { sourceLines } from '../../src/read/source-lines.ts';
import { root, temporaryFolder } from '../support/run.ts';
import { writeFiles } from '../support/write-site.ts';

/** A tiny site for each check, by its name; behind two hyphens what tells it from its like. */
const folder = join(root, 'tests/fixtures/problems');
const names = readdirSync(folder);
const checkOf = (name: string) => name.replace(/--.*$/, '');

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';

/** What Git holds badly: drawings of given sizes, and symbolic links by where they lead. */
const made = z.object({
  sizes: z.record(z.string(), z.number()).default({}),
  links: z.record(z.string(), z.string()).default({}),
});

/** The folder of a fixture; a copy where something is to be made in it. */
function siteOf(name: string): string {
  const toMake = join(folder, name, 'made.json');
  if (!existsSync(toMake)) return join(folder, name);
  const copy = temporaryFolder();
  cpSync(join(folder, name), copy, { recursive: true });
  const { sizes, links } = made.parse(JSON.parse(readFileSync(toMake, 'utf8')));
  const drawings = Object.entries(sizes).map(([path, size]) => [path, drawing.padEnd(size)]);
  writeFiles(copy, Object.fromEntries(drawings));
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(copy, path));
  return copy;
}

const themed = async (siteDir: string) =>
  findProblems(await startSiteBuild({ siteDir, themeDir: root }, themeFiles));

/** Problems that no check of a site's content finds, and where they come from. */
const others: Readonly<Record<string, (siteDir: string) => Promise<Problem[]>>> = {
  ...Object.fromEntries(
    proseChecks.map(({ name }) => [
      name,
      (siteDir: string) => Promise.resolve(checkProse(siteDir, root)),
    ]),
  ),
  styles: themed,
  'settings--font': themed,
  scripts: (themeDir) =>
    bundleClient(themeDir).then(
      () => [],
      told((error) => themeProblem(error, themeDir)),
    ),
  site: (siteDir) =>
    startSiteBuild({ siteDir, themeDir: root }).then(() => [], told(noSiteProblem)),
};

const told = (tell: (error: Error) => Problem | undefined) => (error: Error) =>
  [tell(error)].filter((problem) => problem !== undefined);

const problemsOf = async (name: string, siteDir: string) =>
  others[name]?.(siteDir) ??
  findProblems(await startSiteBuild({ siteDir, themeDir: root }, () => noTheme));

describe('what is told of a site with one mistake', () => {
  it.each(names)('%s', async (name) => {
    const siteDir = siteOf(name);
    const problems = await problemsOf(name, siteDir);
    const text = formatProblems(problems, { lineOf: sourceLines(siteDir) });
    await expect(`${text.replaceAll(siteDir, 'SITE')}\n`).toMatchFileSnapshot(
      join(folder, name, 'expected.txt'),
    );
  });
});

describe('the page of all checks', () => {
  it('is what npm run docs:problems makes of the catalogue and the fixtures', () => {
    const page = problemsPage((name) => readFileSync(join(folder, name, 'expected.txt'), 'utf8'));
    expect(readFileSync(join(root, 'content/contribute/problems.md'), 'utf8')).toBe(page);
  });
});

describe('the fixtures', () => {
  it('are there for every check, by its name', () => {
    expect(names.filter((name) => !name.includes('--'))).toEqual(checkNames.toSorted());
  });

  it.each(names)('of %s show it with the weight that is documented', (name) => {
    const check = catalogue
      .flatMap(({ checks }) => [...checks])
      .find((c) => c.name === checkOf(name));
    const text = readFileSync(join(folder, name, 'expected.txt'), 'utf8');
    const heads = text.split('\n').filter((line) => line.endsWith(`  [${check?.name}]`));
    const weights = new Set(heads.map((line) => /  (error|warning)  /.exec(line)?.[1]));
    expect(weights.size).toBeGreaterThan(0);
    const documented = check?.severity === 'either' ? [...weights] : [check?.severity];
    expect([...weights]).toEqual(documented);
  });
});
