import { harmAcceptance, harmCheck, harmMessage } from '../harm/accepted-harm.ts';
import { fileHarms } from '../harm/file-harm.ts';
import { tellings, type HarmKind } from '../harm/harm-kinds.ts';
import type { Harm } from '../harm/harm.ts';
import { templateHarms } from '../harm/template-harm.ts';
import type { BodyFacts } from '../links/find-links.ts';
import type { TracedPositions } from '../links/trace-positions.ts';
import type { Page } from '../page.ts';
import type { Problem } from '../problem.ts';
import { nowhere, type Position } from '../read/position.ts';
import { settingsProblem } from '../read/settings-problem.ts';
import type { Site } from '../site.ts';

/**
 * HTML in pages, layouts, includes and files that can do a reader harm: scripts, what covers the page,
 * what sends readers or what they write elsewhere. Settings and known problems say what is let be.
 */
export function checkRawHtml(
  site: Site,
  facts: ReadonlyMap<Page, BodyFacts>,
  trace: (page: Page) => TracedPositions,
): Problem[] {
  const isAllowed = harmAcceptance({ ...site, knownProblems: [] });
  const seen = new Map<string, Set<HarmKind>>();
  const problems: Problem[] = [];
  const tell = (file: string, harm: Harm, position: Position) => {
    seen.set(file, (seen.get(file) ?? new Set()).add(harm.kind));
    if (!isAllowed(file, harm)) problems.push(problemOf(file, harm, position));
  };

  const inTemplates = templateHarms(site);
  for (const { file, harm, position } of inTemplates) tell(file, harm, position);
  for (const { file, harm, position } of fileHarms(site)) tell(file, harm, position);
  const told = new Set(inTemplates.map(({ harm }) => harmMessage(harm)));
  for (const [page, { harms }] of facts) {
    if (harms.length === 0) continue;
    const places = new PlacesByKind(trace(page).harms);
    for (const harm of harms) {
      const place = places.next(harm.kind);
      // What an include brings stands in the include, and is told there.
      if (place && !place.isWritten && told.has(harmMessage(harm))) continue;
      tell(page.file, harm, place?.position ?? nowhere);
    }
  }
  return [...problems, ...needless(site, seen)];
}

/** The places of each kind, one after the other. */
class PlacesByKind {
  private readonly places: TracedPositions['harms'];
  private readonly taken = new Map<HarmKind, number>();

  constructor(places: TracedPositions['harms']) {
    this.places = places;
  }

  next(kind: HarmKind): TracedPositions['harms'][number] | undefined {
    const index = this.taken.get(kind) ?? 0;
    this.taken.set(kind, index + 1);
    return this.places.filter((place) => place.kind === kind)[index];
  }
}

const problemOf = (file: string, harm: Harm, position: Position): Problem => ({
  check: harmCheck,
  severity: 'error',
  file,
  ...position,
  message: harmMessage(harm),
  hint: `${tellings[harm.kind].hint} If it is meant, _data/site.yml allows it here: allowed_html: { ${file}: [${harm.kind}] }.`,
});

/** What the settings allow and no file holds would let the next one in unseen. */
function needless(site: Site, seen: ReadonlyMap<string, ReadonlySet<HarmKind>>): Problem[] {
  return Object.entries(site.settings.allowed_html).flatMap(([path, kinds]) =>
    kinds.flatMap((kind, index): Problem[] =>
      seen.get(path)?.has(kind)
        ? []
        : [
            settingsProblem(site, ['allowed_html', path, index], {
              check: 'allowed-html',
              severity: 'warning',
              message: `allowed_html lets ${path} have "${kind}", which is not there`,
              hint: 'Take it out of the settings, so that none can come in unnoticed.',
            }),
          ],
    ),
  );
}
