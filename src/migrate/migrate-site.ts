import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { findProblems } from '../build/find-problems.ts';
import { startSiteBuild } from '../build/site-build.ts';
import { noTheme } from '../client/theme-files.ts';
import { makePictures } from '../images/make-pictures.ts';
import { sortProblems, type Problem } from '../problem.ts';
import { listFiles } from '../read/list-files.ts';
import { schemaFiles } from '../schemas/schema-files.ts';
import type { Settings } from '../site.ts';
import { applyChanges, changesTo, copySources, type Changes } from './apply-migration.ts';
import { readConfig } from './jekyll-config.ts';
import { readJekyllSource } from './jekyll-source.ts';
import { readManifest } from './manifest.ts';
import { MigrationError } from './migration-error.ts';
import { migrationReport, migrationSummary, type Told } from './migration-report.ts';
import type { PlannedFile } from './migration-plan.ts';
import { planMigration } from './plan-migration.ts';
import { repositoryFiles } from './repository-files.ts';

export interface MigrationOptions {
  /** Absolute path of the Jekyll site. */
  jekyllDir: string;
  /** Absolute path of the folder that is to hold the new site. */
  siteDir: string;
  themeDir: string;
  /** Whether files that were edited since the last run are replaced. */
  overwrite: boolean;
}

/** How a migration ended. */
export interface MigrationResult {
  /** For the screen. */
  summary: string;
  report: string;
  changes: Changes;
}

/**
 * Makes a site from a Jekyll site made with the ELIXIR Toolkit Theme. Bodies and front matter stay
 * as they are. Everything is prepared and checked beside the target before the target is touched.
 * @throws MigrationError when the site cannot be moved; then nothing is written
 */
export async function migrateSite(options: MigrationOptions): Promise<MigrationResult> {
  const { jekyllDir, siteDir, themeDir, overwrite } = options;
  refuseFolders(jekyllDir, siteDir);
  const before = readManifest(siteDir);
  if (!before && existsSync(siteDir) && readdirSync(siteDir).length > 0) {
    throw new MigrationError(
      `${siteDir} exists and was not made by a migration. Name a new folder, or an empty one.`,
    );
  }
  const config = readConfig(jekyllDir);
  const plan = planMigration(config, readJekyllSource(jekyllDir, config));
  const contents = new Map<string, Buffer>();
  for (const [path, file] of plan.files) contents.set(path, contentOf(file));
  const title = nameOf(config.all.title, siteDir);
  for (const [path, text] of repositoryFiles({ title, ...toolkitOf(themeDir) })) {
    if (!contents.has(path)) contents.set(path, Buffer.from(text));
  }

  const staging = join(dirname(siteDir), `.${basename(siteDir)}.migrating`);
  rmSync(staging, { recursive: true, force: true });
  try {
    mkdirSync(staging, { recursive: true });
    copySources(siteDir, staging, before ? sourcesOf(siteDir) : []);
    const tried = changesTo(staging, contents, before, overwrite);
    applyChanges(staging, contents, tried, before);
    const { problems, settings } = await problemsOf(staging, themeDir);
    for (const [path, text] of schemaFiles(staging, settings)) {
      if (!plan.files.has(path)) contents.set(path, Buffer.from(text));
    }
    contents.set('_data/known-problems.yml', Buffer.from(knownProblems(problems)));
    const findings = sortProblems(plan.findings);
    const told: Told = {
      ...plan,
      findings,
      problems,
      changes: { write: [], remove: [], edited: [] },
    };
    const report = migrationReport(told);
    contents.set('MIGRATION.md', Buffer.from(report));
    const changes = changesTo(before ? siteDir : staging, contents, before, overwrite);
    applyChanges(before ? siteDir : staging, contents, changes, before);
    if (!before) {
      rmSync(siteDir, { recursive: true, force: true });
      renameSync(staging, siteDir);
      changes.write = [...contents.keys()];
    }
    return { summary: migrationSummary({ ...told, changes }), report, changes };
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function refuseFolders(jekyllDir: string, siteDir: string): void {
  if (!existsSync(jekyllDir)) throw new MigrationError(`${jekyllDir}: there is no such folder`);
  const [from, to] = [resolve(jekyllDir) + sep, resolve(siteDir) + sep];
  if (from.startsWith(to) || to.startsWith(from)) {
    throw new MigrationError(
      `${siteDir} and ${jekyllDir} lie in one another. Name a folder beside the Jekyll site.`,
    );
  }
}

const contentOf = (file: PlannedFile): Buffer =>
  'text' in file ? Buffer.from(file.text) : readFileSync(file.copyOf);

/** The toolkit's version, and the Node that it needs, as the new site's package.json names them. */
function toolkitOf(themeDir: string): { toolkit: string; node: string } {
  const schema = z.object({ version: z.string(), engines: z.object({ node: z.string() }) });
  const { version, engines } = schema.parse(
    JSON.parse(readFileSync(join(themeDir, 'package.json'), 'utf8')),
  );
  return { toolkit: `^${version}`, node: engines.node };
}

const nameOf = (title: unknown, siteDir: string) =>
  typeof title === 'string' && title !== '' ? title : basename(siteDir);

const leftAlone = new Set(['node_modules', '_site', '.git']);

const sourcesOf = (siteDir: string) =>
  listFiles(siteDir, { skip: leftAlone, include: ['.migration.json', '.github', '.gitignore'] });

/**
 * The problems that a build would tell, but for those that are known already. Pictures are made on the
 * way, so that the first build finds them in the cache.
 */
async function problemsOf(
  siteDir: string,
  themeDir: string,
): Promise<{ problems: Problem[]; settings: Settings }> {
  const file = join(siteDir, '_data/known-problems.yml');
  rmSync(file, { force: true });
  const build = await startSiteBuild({ siteDir, themeDir }, () => noTheme);
  const problems = findProblems(build);
  await makePictures(build.pictures, (problem) => void problems.push(problem));
  return { problems: sortProblems(problems), settings: build.site.settings };
}

function knownProblems(problems: readonly Problem[]): string {
  const entries = problems
    .filter(({ severity }) => severity === 'error')
    .map(({ check, file, message }) => ({ check, file, what: message }));
  const unique = [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
  return `# Mistakes of the old site that are accepted for now. Mend them, and take them out of the list.\n${stringify(unique)}`;
}
