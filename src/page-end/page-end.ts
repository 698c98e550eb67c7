import type { Heading } from '../navigation/toc.ts';
import { credits } from './credits.ts';
import { moreInformation } from './more-information.ts';
import { relatedPages } from './related-pages.ts';
import { resourcesOfCountry } from './resources-of-country.ts';
import type { EndContext, Section } from './section.ts';
import { toolsOfPage } from './tools-of-page.ts';

/** A section with an id that no other element of the page has. */
export type PlacedSection = Section & { id: string };

/** What a reader finds under a page's body. */
export interface PageEnd {
  sections: readonly PlacedSection[];
  /** Who made the page, who supports it, how it is cited: small print, after all else. */
  credits: readonly PlacedSection[];
  /** The sections as entries of the table of contents. */
  headings: readonly Heading[];
}

/**
 * The end of a page, in the theme's order; undefined when there is nothing.
 * @param taken ids of the body
 */
export function pageEnd(context: EndContext, taken: readonly string[]): PageEnd | undefined {
  if (!mayHaveEnd(context)) return undefined;
  const { settings } = context;
  const shown = [
    resourcesOfCountry(context),
    relatedPages(context),
    moreInformation(context),
    ...(settings.foldsTools ? [] : toolsOfPage(context)),
  ].filter((section) => section !== undefined);
  const small = credits(context);
  if (shown.length === 0 && small.length === 0) return undefined;
  const place = placer(taken);
  const sections = shown.map(place);
  return {
    sections,
    credits: small.map(place),
    headings: sections.map(({ id, heading }) => ({ level: 2, id, text: heading })),
  };
}

/** Ids below the body, which links may lead to. */
export const idsOfEnd = (end: PageEnd): string[] =>
  [...end.sections, ...end.credits].map(({ id }) => id);

const keys =
  `related_pages training faircookbook fairsharing dsw rdmkit national_resources resources
  ref_to_main_resources contributors coordinators editors supported_by affiliations page_citation`
    .trim()
    .split(/\s+/);

/** Most pages of most sites have none of it: they cost a glance. */
const mayHaveEnd = ({ page: { data }, tools }: EndContext): boolean =>
  keys.some((key) => data[key] !== undefined) ||
  (data.page_id !== undefined && tools.site.tools.sorted.length > 0);

/** Ids that the layout itself uses around the body. */
const idsOfLayout = ['main', 'toc-title', 'toc-list', 'sources-title'];

/**
 * Gives sections their ids, as the theme's script made them from the headings, so that links from
 * elsewhere still lead there.
 */
function placer(taken: readonly string[]): (section: Section) => PlacedSection {
  const used = new Set([...taken, ...idsOfLayout]);
  return (section) => {
    const stem = slugOf(section.heading);
    let id = stem;
    for (let count = 1; used.has(id); count++) id = `${stem}-${count}`;
    used.add(id);
    return { ...section, id };
  };
}

const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'section';
