import { harmCollector, harmPlace } from '../harm/find-harm.ts';
import type { Harm } from '../harm/harm.ts';
import { escapeHtml } from '../render/escape-html.ts';
import type { Heading } from '../navigation/toc.ts';
import type { Page } from '../page.ts';
import { noteParts } from '../page-scripts/parts.ts';
import type { Site } from '../site.ts';
import { resolveLink, type Target } from './resolve-link.ts';
import { linkTexts } from './link-texts.ts';
import { scanTags, type HtmlTag } from './scan-html.ts';
import { textOf } from './text-of-html.ts';

/** A link, picture or download of a page, in the order of the page. */
export interface FoundLink {
  element: string;
  attribute: string;
  written: string;
  target: Target;
  /** What a reader sees or hears of an `a`, in one line. */
  text?: string;
}

/** What a page's body holds, as far as other pages and the checks are concerned. */
export interface BodyFacts {
  links: FoundLink[];
  ids: string[];
  headings: Heading[];
  /** The pictures' texts, in order; undefined for a picture that has none. */
  alts: (string | undefined)[];
  /** The scripts that it needs, by name (src/page-scripts/parts.ts). */
  parts: Set<string>;
  /** What of it can do a reader harm. */
  harms: Harm[];
}

/** The facts of a body in which there is nothing. */
export const noFacts = (): BodyFacts => ({
  links: [],
  ids: [],
  headings: [],
  alts: [],
  parts: new Set(),
  harms: [],
});

/** Attributes that hold one address, by element. */
export const addresses: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  img: ['src'],
  source: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  embed: ['src'],
  iframe: ['src'],
  object: ['data'],
};

/**
 * Goes once through a body: records its links, ids and headings, and gives it back with every
 * internal address under the base and free of `.html`. Nothing is judged here.
 */
export function findLinks(
  html: string,
  page: Pick<Page, 'file' | 'url'>,
  site: Site,
): { html: string; facts: BodyFacts } {
  const facts = noFacts();
  let rewritten = '';
  let copied = 0;
  const replace = (start: number, end: number, value: string) => {
    rewritten += html.slice(copied, start) + value;
    copied = end;
  };
  const harm = harmCollector(html, harmPlace(site));
  const linkText = linkTexts(html);
  scanTags(html, (tag) => {
    const names = addresses[tag.name];
    for (const { name, value, start, end } of tag.attributes) {
      if (name === 'id') facts.ids.push(value);
      if (!names?.includes(name)) continue;
      const target = resolveLink(value, page, site);
      const link: FoundLink = { element: tag.name, attribute: name, written: value, target };
      if (tag.name === 'a') link.text = linkText(tag);
      facts.links.push(link);
      const href = 'href' in target ? target.href : undefined;
      if (href !== undefined && href !== value && start < end) {
        replace(start, end, escapeHtml(href));
      }
    }
    if (tag.name === 'img') {
      facts.alts.push(tag.attributes.find(({ name }) => name === 'alt')?.value);
    }
    noteParts(tag, facts.parts);
    harm.take(tag);
    const level = headingLevel(tag.name);
    if (level) facts.headings.push(headingAt(html, tag, level));
  });
  facts.harms = harm.harms();
  return { html: rewritten + html.slice(copied), facts };
}

const headingLevel = (name: string) => Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);

function headingAt(html: string, tag: HtmlTag, level: number): Heading {
  const end = closingTag(html, tag);
  const inner = html.slice(tag.end, end === -1 ? tag.end : end);
  const id = tag.attributes.find(({ name }) => name === 'id')?.value ?? '';
  return { level, id, text: textOf(inner) };
}

/** Where a tag's closing tag begins, in small letters or capitals; -1 when it has none. */
function closingTag(html: string, { name, end }: HtmlTag): number {
  const small = html.indexOf(`</${name}`, end);
  return small === -1 ? html.indexOf(`</${name.toUpperCase()}`, end) : small;
}
