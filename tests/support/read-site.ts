import type { Problem } from '../../src/problem.ts';
import { readSite } from '../../src/read/read-site.ts';
import type { Site } from '../../src/site.ts';
import { root } from './run.ts';
import { writeSite, type Files } from './write-site.ts';

/** Writes and reads a site that has no mistakes. */
export function siteOf(files: Files, base = '/'): Site {
  const problems: Problem[] = [];
  const site = readSite({ siteDir: writeSite(files), themeDir: root, base }, (problem) =>
    problems.push(problem),
  );
  if (problems.length > 0)
    throw new Error(`The test's site has mistakes: ${JSON.stringify(problems)}`);
  return site;
}
