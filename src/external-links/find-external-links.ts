import { compareText } from '../compare-text.ts';
import type { SiteBuild } from '../build/site-build.ts';
import { renderRecorded } from '../build/site-build.ts';
import { dataLinks } from '../links/data-links.ts';
import { tracePositions } from '../links/trace-positions.ts';
import type { ParsedYaml } from '../read/parse-yaml.ts';
import { nowhere } from '../read/position.ts';
import type { ExternalLink, LinkPlace } from './external-link.ts';

/**
 * Every link of a site that leads to another: in pages, menus, front matter and data. A link counts
 * once, without its anchor, with all of its places.
 */
export function findExternalLinks(build: SiteBuild): ExternalLink[] {
  const { site, facts, renderer } = build;
  const places = new Map<string, Map<string, LinkPlace>>();
  const add = (written: string, place: LinkPlace) => {
    const url = comparable(written);
    if (url === undefined || isOwn(url, site.settings.url)) return;
    const known = places.get(url) ?? new Map<string, LinkPlace>();
    known.set(`${place.file}:${place.line}`, place);
    places.set(url, known);
  };
  for (const page of site.pages) {
    if (!facts.has(page)) renderRecorded(build, page);
    const links = facts.get(page)?.links ?? [];
    if (links.some(({ target }) => target.kind === 'outside')) {
      const { links: positions } = tracePositions(renderer.traceBody(page), page, site);
      links.forEach(({ written, target }, index) => {
        if (target.kind !== 'outside') return;
        add(written, { file: page.file, ...(positions[index] ?? nowhere) });
      });
    }
    addTexts(page.yaml, page.file, add);
  }
  for (const { file, yaml } of site.dataFiles.values()) addTexts(yaml, file, add);
  for (const { file, yaml, path, written, target } of dataLinks(site, renderer.renderData)) {
    if (target.kind !== 'outside') continue;
    add(written, { file, ...(yaml?.positionOf(path, written) ?? nowhere) });
  }
  return Array.from(places, ([url, at]) => ({ url, places: [...at.values()] })).toSorted((a, b) =>
    compareText(a.url, b.url),
  );
}

/** Every value that is an address as a whole. */
function addTexts(
  yaml: ParsedYaml | undefined,
  file: string,
  add: (written: string, place: LinkPlace) => void,
): void {
  const visit = (value: unknown, path: readonly PropertyKey[]) => {
    if (typeof value === 'string') {
      if (/^https?:\/\/\S+$/.test(value) && yaml) {
        add(value, { file, ...yaml.positionOf(path, value) });
      }
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => visit(item, [...path, index]));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    }
  };
  visit(yaml?.value, []);
}

/** An address as it is asked for: with a scheme, without an anchor; undefined for mail and the like. */
function comparable(written: string): string | undefined {
  const text = written.startsWith('//') ? `https:${written}` : written;
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  url.hash = '';
  return url.href;
}

const isOwn = (url: string, siteUrl: string | undefined) =>
  siteUrl !== undefined && new URL(url).host === new URL(siteUrl).host;
