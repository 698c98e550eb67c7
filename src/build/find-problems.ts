import type { CheckName } from '../checks/catalogue.ts';
import { checkRawHtml } from '../checks/check-raw-html.ts';
import { checkDataAddresses } from '../checks/check-data-addresses.ts';
import { checkPages } from '../checks/check-pages.ts';
import { redirects } from '../feeds/redirects.ts';
import { checkLinks } from '../links/check-links.ts';
import { dataLinks } from '../links/data-links.ts';
import { tracePositions, type TracedPositions } from '../links/trace-positions.ts';
import { checkReferences } from '../page-end/check-references.ts';
import type { Page } from '../page.ts';
import type { Problem } from '../problem.ts';
import { nextTurn } from './in-turns.ts';
import { renderRecorded, type SiteBuild } from './site-build.ts';
import { weighProblems } from './weigh-problems.ts';

/**
 * All problems of a run: what was reported while the site was read and rendered, and what the
 * checks find in what was recorded. Pages that are not rendered yet are rendered for it.
 * @param checked what the checks have found, where they were run in turns
 */
export function findProblems(
  build: SiteBuild,
  checked: readonly Problem[] = checksOf(build).flatMap((check) => check()),
): Problem[] {
  return weighProblems(withoutEchoes(once([...build.problems, ...checked])), build.site);
}

/** Runs the checks, and lets the event loop turn before each: files and other processes go on meanwhile. */
export async function checkInTurns(build: SiteBuild): Promise<Problem[]> {
  await nextTurn();
  const found: Problem[] = [];
  for (const check of checksOf(build)) {
    found.push(...check());
    await nextTurn();
  }
  return found;
}

function checksOf(build: SiteBuild): (() => Problem[])[] {
  // A page whose URL was taken is not written, but its own mistakes are told all the same.
  for (const page of build.site.pages) if (!build.facts.has(page)) renderRecorded(build, page);
  const { site, renderer, facts } = build;
  const traced = new Map<Page, TracedPositions>();
  const trace = (page: Page) => {
    let positions = traced.get(page);
    if (!positions)
      traced.set(page, (positions = tracePositions(renderer.traceBody(page), page, site)));
    return positions;
  };
  const inData = dataLinks(site, renderer.renderData);
  return [
    () => redirects(site).problems,
    () => checkLinks({ site, facts, dataLinks: inData, trace }),
    () => checkPages(site, facts, inData, trace),
    () => checkDataAddresses(site),
    () => checkRawHtml(site, facts, trace),
    () => checkReferences(site),
  ];
}

/** What a loop shows again, or an include on every page that calls it, is one mistake. */
const once = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

/** What a merge conflict makes of a file's syntax misleads; solving it comes first. */
function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  const conflicts = new Set(
    problems.filter(({ check }) => check === 'merge-conflict').map(({ file }) => file),
  );
  if (conflicts.size === 0) return problems;
  return problems.filter(({ check, file }) => !(conflicts.has(file) && syntax.has(check)));
}

const syntax: ReadonlySet<CheckName> = new Set(['front-matter', 'data', 'bibtex-syntax']);
