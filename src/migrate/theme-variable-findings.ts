import { themeKeys } from '../data/theme-variables.ts';
import { isHash } from '../jekyll/values/hash.ts';
import { nearest } from '../read/nearest.ts';
import type { Finding } from './finding.ts';
import type { JekyllConfig } from './jekyll-config.ts';

/** Keys of `theme_variables`, and of the groups in it, that neither the old theme nor this knows. */
export function themeVariableFindings({ file, all, yaml }: JekyllConfig): Finding[] {
  const given = isHash(all.theme_variables) ? all.theme_variables : {};
  return Object.entries(themeKeys).flatMap(([group, known]): Finding[] => {
    const isWhole = group === 'theme_variables';
    const values = isWhole ? given : given[group];
    if (!isHash(values)) return [];
    return Object.keys(values)
      .filter((key) => !known.has(key))
      .map((key) => {
        const near = nearest(key, known);
        const path = ['theme_variables', ...(isWhole ? [] : [group]), key];
        const name = path.join('.');
        const kept = `It was kept for Liquid’s site.${name}.`;
        return {
          file,
          line: yaml.positionOf(path).line,
          message: `The setting "${name}" is not one of the theme`,
          advice: near ? `Did you mean "${near}"? ${kept}` : kept,
        };
      });
  });
}
