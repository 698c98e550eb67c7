import type { Problem } from '../problem.ts';
import type { Site } from '../site.ts';
import { nowhere } from './position.ts';

/** A problem at a value of `_data/site.yml`, as far as it is written there. */
export function settingsProblem(
  { dataFiles }: Pick<Site, 'dataFiles'>,
  path: readonly PropertyKey[],
  found: Pick<Problem, 'check' | 'severity' | 'message' | 'hint'>,
): Problem {
  const { file = '_data/site.yml', yaml } = dataFiles.get('site') ?? {};
  return { ...found, file, ...(yaml?.positionOf(path) ?? nowhere) };
}
