import type { BodyFacts } from '../links/find-links.ts';
import type { TracedPositions } from '../links/trace-positions.ts';
import type { Page } from '../page.ts';
import type { Problem } from '../problem.ts';
import { checkHeadings } from './check-headings.ts';
import { checkPageIds } from './check-page-ids.ts';
import { checkPictures } from './check-pictures.ts';

/** Everything that is checked of pages beside their links. */
export function checkPages(
  facts: ReadonlyMap<Page, BodyFacts>,
  trace: (page: Page) => TracedPositions,
): Problem[] {
  // Recorded as they were rendered, in an order that depends on the disk; of two that clash, the first by path is right.
  const pages = [...facts.keys()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return [
    ...checkPageIds(pages),
    ...pages.flatMap((page) => {
      const found = facts.get(page);
      if (!found) return [];
      const traced = () => trace(page);
      return [...checkHeadings(page, found, traced), ...checkPictures(page, found, traced)];
    }),
  ];
}
