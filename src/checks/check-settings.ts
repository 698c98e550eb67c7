import type { Problem } from '../problem.ts';
import { nearest } from '../read/nearest.ts';
import { settingsProblem } from '../read/settings-problem.ts';
import type { Site } from '../site.ts';
import { checkNames } from './catalogue.ts';

const known: ReadonlySet<string> = new Set(checkNames);

/** Settings that speak of a check which is not there, and so change nothing. */
export const checkSettings = (site: Pick<Site, 'settings' | 'dataFiles'>) =>
  Object.keys(site.settings.checks)
    .filter((name) => !known.has(name))
    .map((name): Problem => {
      const near = nearest(name, known);
      return settingsProblem(site, ['checks', name], {
        check: 'settings',
        severity: 'error',
        message: `There is no check "${name}"`,
        hint: near
          ? `Did you mean "${near}"?`
          : 'The name of a check stands in brackets behind each problem that it finds.',
      });
    });
