import type { ComponentTools } from '../components/component.ts';
import { chosenPeople, personView } from '../components/people.ts';
import { supporterName, supportersOf, supporterView } from '../components/supporters.ts';
import { listOf, type WrittenList } from '../data/written.ts';
import { isFullUrl } from '../jekyll/relative-url.ts';
import { citation } from './citation.ts';
import { headingOf, type EndContext, type Section } from './section.ts';

/** Who has made the page, who supports it, and how it is cited, in the theme's order. */
export const credits = (context: EndContext): Section[] =>
  [
    people(context, 'contributors', 'contributor-minitiles-page'),
    people(context, 'coordinators'),
    people(context, 'editors'),
    supporters(context),
    citation(context),
  ].filter((section) => section !== undefined);

type Role = 'contributors' | 'coordinators' | 'editors';

function people(context: EndContext, role: Role, setting?: string): Section | undefined {
  const { page, tools, settings } = context;
  const custom = listOf(page.data[role] as WrittenList);
  if (custom.length === 0) return undefined;
  const sort = settings.isSorted(`${role}_sort`);
  return {
    kind: 'people',
    heading: headingOf(context, setting, `end_${role}`),
    people: chosenPeople({ custom, sort }, tools).map((name) => personView(name, tools)),
  };
}

function supporters(context: EndContext): Section | undefined {
  const { page, tools, settings } = context;
  const names = [...new Set(supportersOf(page))];
  if (names.length === 0) return undefined;
  const isSorted = settings.isSorted('supported_by_sort', 'affiliations_sort');
  const views = names.map((name) => shown(name, tools));
  return {
    kind: 'supporters',
    heading: headingOf(context, 'affiliation-tiles-page', 'end_supported_by'),
    supporters: isSorted ? views.toSorted((a, b) => a.name.localeCompare(b.name, 'en')) : views,
  };
}

/** A supporter with its name; a logo on another host is not fetched. */
function shown(written: string, tools: ComponentTools) {
  const view = supporterView(written, tools);
  if (!view) return { name: supporterName(written, tools) };
  return { ...view, logo: view.logo && isFullUrl(view.logo) ? undefined : view.logo };
}
