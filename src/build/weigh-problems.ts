import type { Problem } from '../problem.ts';
import type { Site } from '../site.ts';

/**
 * Gives each problem the weight that the site's settings say. What `_data/known-problems.yml`
 * lists becomes a warning; an entry that no longer occurs is one itself.
 */
export function weighProblems(problems: readonly Problem[], site: Site): Problem[] {
  const used = new Set<Site['knownProblems'][number]>();
  const weighed = problems.flatMap((problem): Problem[] => {
    const weight = site.settings.checks[problem.check] ?? problem.severity;
    if (weight === 'off') return [];
    const known = site.knownProblems.find(
      ({ check, file, what }) =>
        check === problem.check && file === problem.file && what === problem.message,
    );
    if (known) used.add(known);
    return [{ ...problem, severity: known ? 'warning' : weight }];
  });
  const over = site.knownProblems.filter((entry) => !used.has(entry));
  return [
    ...weighed,
    ...over.map(({ check, file, line }): Problem => ({
      check: 'known-problems',
      severity: 'warning',
      file: '_data/known-problems.yml',
      line,
      column: 1,
      message: `The known problem [${check}] of ${file} no longer occurs`,
      hint: 'Take the entry out, so that the mistake cannot come back unnoticed.',
    })),
  ];
}
