import { themeKeys } from '../data/theme-variables.ts';
import { isHash } from '../jekyll/values/hash.ts';
import { nearest } from '../read/nearest.ts';
import type { Finding } from './finding.ts';
import type { JekyllConfig } from './jekyll-config.ts';

/** Keys of `theme_variables`, and of the groups in it, that neither the old theme nor this knows. */
export function themeVariableFindings({ file, all, yaml }: JekyllConfig): Finding[] {
  const given = isHash(all.theme_variables) ? all.theme_variables : {};
  const groups = ['topnav', 'toc', 'github_buttons'];
  return [[], ...groups.map((name) => [name])].flatMap((path): Finding[] => {
    const [group] = path;
    const values = group === undefined ? given : given[group];
    const known = themeKeys[group ?? 'theme_variables'];
    if (!isHash(values) || known === undefined) return [];
    return Object.keys(values)
      .filter((key) => !known.has(key))
      .map((key) => {
        const near = nearest(key, known);
        const name = ['theme_variables', ...path, key].join('.');
        const kept = `It was kept for Liquid’s site.${name}.`;
        return {
          file,
          line: yaml.positionOf(['theme_variables', ...path, key]).line,
          message: `The setting "${name}" is not one of the theme`,
          advice: near ? `Did you mean "${near}"? ${kept}` : kept,
        };
      });
  });
}
