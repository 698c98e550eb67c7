import type { Problem } from '../problem.ts';
import { nearest } from '../read/nearest.ts';
import { nowhere } from '../read/position.ts';
import type { Site } from '../site.ts';
import { checkNames } from './catalogue.ts';

const known: ReadonlySet<string> = new Set(checkNames);

/** Settings that speak of a check which is not there, and so change nothing. */
export const checkSettings = ({ settings, dataFiles }: Pick<Site, 'settings' | 'dataFiles'>) =>
  Object.keys(settings.checks)
    .filter((name) => !known.has(name))
    .map((name): Problem => {
      const near = nearest(name, known);
      const { file = '_data/site.yml', yaml } = dataFiles.get('site') ?? {};
      return {
        check: 'settings',
        severity: 'error',
        file,
        ...(yaml?.positionOf(['checks', name]) ?? nowhere),
        message: `There is no check "${name}"`,
        hint: near
          ? `Did you mean "${near}"?`
          : 'The name of a check stands in brackets behind each problem that it finds.',
      };
    });
