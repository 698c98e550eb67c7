import type { BodyFacts } from '../links/find-links.ts';
import type { Page } from '../page.ts';
import type { Problem } from '../problem.ts';
import { nowhere } from '../read/position.ts';

/** Pages without a title of their own, which are called by the names of their files. */
export function checkTitles(
  { data, file, title, output, published, yaml, source }: Page,
  { headings }: BodyFacts,
): Problem[] {
  const isShown = published && output.endsWith('.html');
  // What could not be read may hold one.
  const isUnread = yaml?.value === undefined && source.startsWith('---');
  if (!isShown || isUnread || data.title !== undefined || headings.length > 0) return [];
  return [
    {
      check: 'missing-title',
      severity: 'warning',
      file,
      ...nowhere,
      message: `The page has no title, and is called "${title}" by the name of its file`,
      hint: 'Write a title in the front matter, between two lines of three hyphens: title: The title.',
    },
  ];
}
