import { citationChecks } from './catalogue/citations.ts';
import { contentChecks } from './catalogue/content.ts';
import { fileChecks } from './catalogue/files.ts';
import { frontMatterChecks } from './catalogue/front-matter.ts';
import { linkChecks } from './catalogue/links.ts';
import { liquidChecks } from './catalogue/liquid.ts';
import { proseChecks } from './catalogue/prose.ts';

/**
 * Every check there is, by what it looks at. A problem can name no other; each has a fixture in
 * tests/fixtures/problems, and both together make the page content/contribute/problems.md.
 */
export const catalogue = [
  { title: 'Files and data', checks: fileChecks },
  { title: 'Front matter of pages', checks: frontMatterChecks },
  { title: 'Links', checks: linkChecks },
  { title: 'Headings, pictures and HTML', checks: contentChecks },
  { title: 'Liquid, components and styles', checks: liquidChecks },
  { title: 'Citations', checks: citationChecks },
  { title: 'Sentences and words', checks: proseChecks },
] as const;

/** The name of a check. */
export type CheckName = (typeof catalogue)[number]['checks'][number]['name'];

/** The names of all checks. */
export const checkNames: readonly CheckName[] = catalogue.flatMap(({ checks }) =>
  checks.map(({ name }) => name),
);
