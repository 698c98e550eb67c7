import { statSync } from 'node:fs';
import type { DataLink } from '../links/data-links.ts';
import type { BodyFacts } from '../links/find-links.ts';
import type { Target } from '../links/resolve-link.ts';
import type { TracedPositions } from '../links/trace-positions.ts';
import type { Page } from '../page.ts';
import type { Problem } from '../problem.ts';
import { nowhere, type Position } from '../read/position.ts';
import type { Site } from '../site.ts';

/** Bytes that a picture has at most; one of 1 MB takes a second on a good mobile network. */
const most = 1_000_000;

/** What of a site shows pictures. */
interface Shown {
  pages: readonly Page[];
  facts: ReadonlyMap<Page, BodyFacts>;
  dataLinks: readonly DataLink[];
  trace(page: Page): TracedPositions;
}

/** Pictures that are slow to load, each told where it is shown first. */
export function checkPictureSizes(
  { assets }: Pick<Site, 'assets'>,
  { pages, facts, dataLinks, trace }: Shown,
): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const look = (target: Target, file: string, place: () => Position) => {
    if (target.kind !== 'file' || seen.has(target.path)) return;
    seen.add(target.path);
    const asset = assets.get(target.path);
    const size = asset === undefined ? 0 : statSync(asset).size;
    if (size > most) problems.push({ ...large(target.path, size), file, ...place() });
  };
  for (const page of pages) {
    facts.get(page)?.links.forEach(({ element, target }, index) => {
      if (element === 'img') look(target, page.file, () => trace(page).links[index] ?? nowhere);
    });
  }
  for (const { isImage, target, file, yaml, path, written } of dataLinks) {
    if (isImage) look(target, file, () => yaml?.positionOf(path, written) ?? nowhere);
  }
  return problems;
}

const large = (path: string, size: number): Omit<Problem, 'file'> => ({
  check: 'large-image',
  severity: 'warning',
  message: `The picture "${path}" is ${(size / 1e6).toFixed(1)} MB large`,
  hint: 'Make it 2000 pixels wide at most, and save a photograph as JPEG or WebP.',
});
