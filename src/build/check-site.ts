import { noTheme } from '../client/theme-files.ts';
import type { Problem } from '../problem.ts';
import type { SiteOptions } from '../read/read-site.ts';
import { findProblems } from './find-problems.ts';
import { startSiteBuild } from './site-build.ts';

/** Every problem of a site, found without writing anything. */
export async function checkSite(options: SiteOptions): Promise<Problem[]> {
  return findProblems(await startSiteBuild(options, () => noTheme));
}
