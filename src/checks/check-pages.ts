import { compareText } from '../compare-text.ts';
import type { BodyFacts } from '../links/find-links.ts';
import type { DataLink } from '../links/data-links.ts';
import type { TracedPositions } from '../links/trace-positions.ts';
import type { Page } from '../page.ts';
import type { Problem } from '../problem.ts';
import type { Site } from '../site.ts';
import { checkDates } from './check-dates.ts';
import { checkHeadings } from './check-headings.ts';
import { checkLinkTexts } from './check-link-texts.ts';
import { checkOutputs } from './check-outputs.ts';
import { checkOwnAddresses } from './check-own-addresses.ts';
import { checkPageIds } from './check-page-ids.ts';
import { checkPictures } from './check-pictures.ts';
import { checkPictureSizes } from './check-picture-sizes.ts';
import { checkReach } from './check-reach.ts';
import { checkSettings } from './check-settings.ts';
import { checkSidebars } from './check-sidebars.ts';
import { checkSymbolicLinks } from './check-symbolic-links.ts';
import { checkTitles } from './check-titles.ts';
import { checkTypes } from './check-types.ts';
import { checkUnfilled } from './check-unfilled.ts';

/** Everything that is checked of a site beside where its links lead. */
export function checkPages(
  site: Site,
  facts: ReadonlyMap<Page, BodyFacts>,
  dataLinks: readonly DataLink[],
  trace: (page: Page) => TracedPositions,
): Problem[] {
  // Recorded as they were rendered, in an order that depends on the disk; of two that clash, the first by path is right.
  const pages = [...facts.keys()].toSorted((a, b) => compareText(a.file, b.file));
  return [
    ...checkSettings(site),
    ...checkSymbolicLinks(site),
    ...checkOutputs(site),
    ...checkPageIds(pages),
    ...checkTypes(pages),
    ...checkSidebars(pages, site),
    ...checkDates(pages, site),
    ...checkUnfilled(pages, site),
    ...checkReach(site, pages, facts, dataLinks),
    ...checkPictureSizes(site, { pages, facts, dataLinks, trace }),
    ...pages.flatMap((page) => {
      const found = facts.get(page);
      if (!found) return [];
      const traced = () => trace(page);
      return [
        ...checkTitles(page, found),
        ...checkHeadings(page, found, traced),
        ...checkPictures(page, found, traced),
        ...checkLinkTexts(page, found, traced),
        ...checkOwnAddresses(page, found, site, traced),
      ];
    }),
  ];
}
