import type { Page } from '../page.ts';
import type { ParsedYaml } from '../read/parse-yaml.ts';
import { nowhere, positionAt, type Position } from '../read/position.ts';
import type { Site } from '../site.ts';
import { harmCheck, harmMessage } from './accepted-harm.ts';
import { findHarm, harmPlace } from './find-harm.ts';
import { tellings } from './harm-kinds.ts';
import { withoutHarm } from './without-harm.ts';

/** Renders Markdown that stands in data, in front matter, or in a parameter of a component. */
export type DataMarkdown = (text: string, page: Page | undefined) => string;

/**
 * Markdown of `_data` and front matter may hold HTML that says how a text looks. What can do harm in
 * it becomes text, on sites that moved over as well, and is told where it stands. What a page's own
 * body says, in a parameter of a component, is the page's: its checks tell it.
 */
export function dataMarkdown(site: Site, toHtml: (text: string) => string): DataMarkdown {
  const place = harmPlace(site);
  return (text, page) => {
    const html = toHtml(text);
    const harms = findHarm(html, place);
    if (harms.length === 0) return html;
    const origin = originOf(text, site) ?? inBody(text, page);
    if (origin?.isBody) return html;
    const { file, position } = origin ?? {
      file: page?.file ?? '_data/site.yml',
      position: nowhere,
    };
    for (const harm of harms) {
      site.report({
        check: harmCheck,
        severity: 'error',
        file,
        ...position,
        message: harmMessage(harm),
        hint: `${tellings[harm.kind].hint} In data it is shown as text.`,
      });
    }
    return withoutHarm(html, place);
  };
}

interface Origin {
  file: string;
  position: Position;
  isBody: boolean;
}

/** Where a text stands in the data of a site, or in the front matter of its pages. */
function originOf(text: string, site: Site): Origin | undefined {
  for (const { file, yaml } of [...site.dataFiles.values(), ...site.pages]) {
    const path = yaml && pathOf(yaml.value, text);
    if (path) return { file, position: (yaml as ParsedYaml).positionOf(path), isBody: false };
  }
  return undefined;
}

/** The path of the first value that is, or begins and ends with blanks around, a text. */
function pathOf(value: unknown, text: string): PropertyKey[] | undefined {
  if (typeof value === 'string') return value.trim() === text.trim() ? [] : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const below = pathOf(inner, text);
    if (below) return [Array.isArray(value) ? Number(key) : key, ...below];
  }
  return undefined;
}

function inBody(text: string, page: Page | undefined): Origin | undefined {
  const at = page ? page.source.indexOf(text.trim(), page.bodyOffset) : -1;
  if (!page || at === -1) return undefined;
  return { file: page.file, position: positionAt(page.source, at), isBody: true };
}
