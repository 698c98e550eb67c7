import { comparableUrl } from '../jekyll/permalink.ts';
import type { Page } from '../page.ts';
import type { Problem } from '../problem.ts';
import { nearest } from '../read/nearest.ts';
import { nowhere } from '../read/position.ts';
import type { Site } from '../site.ts';
import type { DataLink } from './data-links.ts';
import type { BodyFacts } from './find-links.ts';
import type { Target } from './resolve-link.ts';
import type { TracedPositions } from './trace-positions.ts';

/** What was recorded of every page while the site was rendered. */
export interface RecordedSite {
  site: Site;
  facts: ReadonlyMap<Page, BodyFacts>;
  dataLinks: readonly DataLink[];
  /** Where the links and ids of a page stand; asked for only when something is wrong there. */
  trace(page: Page): TracedPositions;
}

/** Holds every link, picture, anchor and id against what the site has. */
export function checkLinks(recorded: RecordedSite): Problem[] {
  const problems: Problem[] = [];
  const idsOf = idLookup(recorded);
  for (const [page, facts] of recorded.facts) {
    const { file } = page;
    facts.links.forEach(({ written, element, target }, index) => {
      const fault = faultOf(written, target, element === 'img', recorded.site, idsOf);
      if (!fault) return;
      const place = recorded.trace(page).links[index] ?? nowhere;
      problems.push({ ...fault, severity: 'error', file, ...place });
    });
    problems.push(...duplicateIds(page, facts, recorded));
  }
  for (const { file, yaml, path, written, isImage, target } of recorded.dataLinks) {
    const fault = faultOf(written, target, isImage, recorded.site, idsOf);
    const place = yaml?.positionOf(path, written) ?? nowhere;
    if (fault) problems.push({ ...fault, severity: 'error', file, ...place });
  }
  return problems;
}

type Fault = Pick<Problem, 'check' | 'message' | 'hint'>;

function faultOf(
  written: string,
  target: Target,
  isImage: boolean,
  site: Site,
  idsOf: (page: Page) => ReadonlySet<string>,
): Fault | undefined {
  if (target.kind === 'missing') {
    return isImage ? deadImage(written, target.path, site) : deadLink(written, target.path, site);
  }
  if (target.kind !== 'page' || !target.fragment || target.fragment === 'top') return undefined;
  const ids = idsOf(target.page);
  if (ids.has(target.fragment)) return undefined;
  // So citations are written (src/citations/page-citations.ts): the list is what is missing.
  if (written === `#${target.fragment}` && ids.has(`cited-${target.fragment}`)) {
    return {
      check: 'missing-bibliography',
      message: `The page cites "${target.fragment}", and has no list of references that holds it`,
      hint: 'Write {% bibliography --cited %} where the list is to stand.',
    };
  }
  const near = nearest(target.fragment, ids);
  return {
    check: 'dead-anchor',
    message: `${target.page.file} has no anchor "#${target.fragment}"`,
    hint: near
      ? `Did you mean "#${near}"?`
      : ids.size
        ? `Its anchors are: ${list([...ids].map((id) => `#${id}`))}.`
        : 'The page has no anchors: headings make them.',
  };
}

function deadLink(written: string, path: string, site: Site): Fault {
  const near = nearestPath(path, [...site.pageByUrl.keys()]) ?? nearestFile(path, site);
  return {
    check: 'dead-link',
    message: `"${written}" leads to no page or file of this site`,
    hint: near
      ? `Did you mean "${asWritten(near, written)}"?`
      : 'Write the URL of a page without .html, or the path of a file under assets/.',
  };
}

function deadImage(written: string, path: string, site: Site): Fault {
  const near = nearestFile(path, site);
  return {
    check: 'dead-image',
    message: `There is no picture "${written}"`,
    hint: near
      ? `Did you mean "${asWritten(near, written)}"?`
      : `Add the file ${path.slice(1)}, or correct the path.`,
  };
}

const nearestFile = (path: string, site: Site) =>
  nearestPath(
    path,
    [...site.assets.keys()].map((file) => `/${file}`),
  );

/** The path that is spelt most alike, or else the one whose last part is. */
function nearestPath(path: string, candidates: readonly string[]): string | undefined {
  const wanted = comparableUrl(path);
  const whole = nearest(wanted, candidates);
  if (whole) return whole;
  const byName = new Map(candidates.map((candidate) => [lastStep(candidate), candidate]));
  const name = nearest(lastStep(wanted), byName.keys());
  return name === undefined ? undefined : byName.get(name);
}

const lastStep = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** A suggestion in the style of what it stands for: with or without the first slash. */
const asWritten = (path: string, written: string) =>
  written.startsWith('/') ? path : path.replace(/^\//, '');

function duplicateIds(page: Page, { ids }: BodyFacts, { trace }: RecordedSite): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  ids.forEach((id, index) => {
    if (seen.has(id)) {
      problems.push({
        check: 'duplicate-id',
        severity: 'error',
        file: page.file,
        ...(trace(page).ids[index] ?? nowhere),
        message: `The id "${id}" stands twice on this page`,
        hint: 'Give one of the two another id; a heading takes it behind its text: {: #another-id}.',
      });
    }
    seen.add(id);
  });
  return problems;
}

function idLookup({ facts }: RecordedSite): (page: Page) => ReadonlySet<string> {
  const sets = new Map<Page, ReadonlySet<string>>();
  return (page) => {
    let ids = sets.get(page);
    if (!ids) sets.set(page, (ids = new Set(facts.get(page)?.ids)));
    return ids;
  };
}

const list = (words: readonly string[]) =>
  words.length > 12 ? `${words.slice(0, 12).join(', ')} …` : words.join(', ');
