import type { Problem } from '../problem.ts';
import { nearest } from '../read/nearest.ts';
import type { Site } from '../site.ts';
import { frontMatterProblem } from './front-matter-problem.ts';
import { informationLinks } from './information-links.ts';
import { endSettings } from './theme-settings.ts';
import { trainingRegistries } from './training-registries.ts';

/** Others that are near enough to one of the theme's to be taken for it. */
const others = ['GitLab'];
const known = new Set([...trainingRegistries, ...others].map((name) => name.toLowerCase()));

/**
 * Registries of trainings that are misspelt, and questions of the Data Stewardship Wizard that lead
 * nowhere because the settings do not say where it is.
 */
export function checkRegistries({ pages, settings }: Pick<Site, 'pages' | 'settings'>): Problem[] {
  const { dswPrefix } = endSettings(settings);
  const problems: Problem[] = [];
  let isPrefixTold = false;
  for (const page of pages) {
    for (const { registry, index } of informationLinks(page.data, 'training', undefined)) {
      if (registry === undefined || known.has(registry.toLowerCase())) continue;
      const near = nearest(registry, trainingRegistries);
      if (near === undefined) continue;
      problems.push(
        frontMatterProblem(page, ['training', index, 'registry'], {
          check: 'unknown-registry',
          severity: 'warning',
          message: `"${registry}" is not a registry of trainings that is known`,
          hint: `Did you mean "${near}"?`,
        }),
      );
    }
    for (const { lacksPrefix, index } of informationLinks(page.data, 'dsw', dswPrefix)) {
      if (!lacksPrefix || isPrefixTold) continue;
      isPrefixTold = true;
      problems.push(
        frontMatterProblem(page, ['dsw', index, 'uuid'], {
          check: 'missing-prefix',
          severity: 'error',
          message: 'Nobody knows where the questions of the Data Stewardship Wizard are',
          hint: 'Write in _data/site.yml, under jekyll_config, dsw_deep_link_prefix: and what stands before the uuid in their addresses.',
        }),
      );
    }
  }
  return problems;
}
