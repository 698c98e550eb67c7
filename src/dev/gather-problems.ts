import { findProblems } from '../build/find-problems.ts';
import type { Problem } from '../problem.ts';
import type { LiveState } from './live-site.ts';

/** How long pages are rendered at a stretch, in milliseconds, while readers' requests wait. */
const stretch = 8;

/**
 * All problems of a site, as a build would tell them. The work is done in short stretches, so that
 * the server keeps answering meanwhile.
 * @param isWanted asked between stretches; undefined comes back when it says no
 */
export async function gatherProblems(
  state: LiveState,
  isWanted: () => boolean,
): Promise<Problem[] | undefined> {
  let started = performance.now();
  for (const page of state.build.site.pages) {
    if (page.published) state.render(page);
    if (performance.now() - started < stretch) continue;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    if (!isWanted()) return undefined;
    started = performance.now();
  }
  return findProblems(state.build);
}
