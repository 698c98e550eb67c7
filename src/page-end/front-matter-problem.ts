import type { Page } from '../page.ts';
import type { Problem } from '../problem.ts';
import { nowhere } from '../read/position.ts';

/**
 * A problem with a value of a page's front matter. What the data of a folder say for all of its
 * pages has no place there.
 */
export const frontMatterProblem = (
  { file, yaml }: Pick<Page, 'file' | 'yaml'>,
  path: readonly PropertyKey[],
  found: Pick<Problem, 'check' | 'severity' | 'message' | 'hint'>,
  written?: string,
): Problem => ({
  ...found,
  file,
  ...((isOwnKey(yaml, path[0]) && yaml?.positionOf(path, written)) || nowhere),
});

/** Whether a key stands in the page's own front matter, not in the data of its folder. */
export const isOwnKey = (yaml: Page['yaml'], key: PropertyKey | undefined): boolean =>
  Object.hasOwn(Object(yaml?.value) as object, key ?? '');
