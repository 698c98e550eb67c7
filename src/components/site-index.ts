import type { Affiliation } from '../data/affiliations.ts';
import type { ToolkitData } from '../data/toolkit-data.ts';
import { listOf, textOf, type WrittenList } from '../data/written.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { glossaryIndex, type GlossaryIndex } from './glossary-index.ts';
import { themeVersion } from './theme-version.ts';
import { toolIndex, type ToolIndex } from './tool-index.ts';

/** The pages and data of a site, indexed once: whatever asks for a part of them looks it up. */
export interface SiteIndex extends Omit<ToolkitData, 'tools' | 'glossary'> {
  tools: ToolIndex;
  glossary: GlossaryIndex;
  /** Pages that lists of pages show, in Jekyll's order: by the name of the file. */
  listed: readonly Page[];
  /** Those of a type. */
  ofType(type: string | undefined): readonly Page[];
  /** The first page of an id, listed or not. */
  byId: ReadonlyMap<string, Page>;
  /** The page of a country, by its code in capitals. */
  byCountry: ReadonlyMap<string, Page>;
  /** Names of the people of a role, or of all that pages and data name. */
  peopleOfRole(role: string | undefined): readonly string[];
  /** Supporters by name. */
  supporters: ReadonlyMap<string, Affiliation>;
  /** The major version of the ELIXIR Toolkit Theme that the site was written for. */
  themeVersion: number | undefined;
  settings: Site['settings'];
  sidebars: Site['sidebars'];
}

export function siteIndex(site: Site): SiteIndex {
  const { toolkit } = site;
  const pages = site.pages.filter((page) => page.published).toSorted(byName);
  const listed = pages.filter(isListed);
  const types = new Map<string | undefined, Page[]>();
  for (const page of listed) {
    const ofType = types.get(page.data.type);
    if (ofType) ofType.push(page);
    else types.set(page.data.type, [page]);
  }
  return {
    ...toolkit,
    tools: toolIndex(toolkit.tools, pages),
    glossary: glossaryIndex(toolkit.glossary, pages, site.settings.lang),
    listed,
    ofType: (type) => types.get(type) ?? [],
    byId: firstBy(pages, (page) => page.data.page_id),
    byCountry: firstBy(pages, ({ data }) => countryOf(data.country_code)),
    peopleOfRole: rolesOf(toolkit.contributors, listed),
    supporters: firstBy(toolkit.affiliations, ({ name }) => name),
    themeVersion: themeVersion(site.settings),
    settings: site.settings,
    sidebars: site.sidebars,
  };
}

/** Jekyll sorts a site's pages by the names of their files (Jekyll::Reader#sort_files!). */
function byName(a: Page, b: Page): number {
  const [first, second] = [nameOf(a), nameOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The name of a page's file, as Jekyll's `page.name`. */
export const nameOf = (page: Page): string => page.file.slice(page.file.lastIndexOf('/') + 1);

/** Whether lists show a page: it has a title that was written, not made from the file's name. */
export const isListed = ({ data, titleInBody }: Page): boolean =>
  (data.title !== undefined || titleInBody) && data.search_exclude !== true;

const countryOf = (code: unknown) =>
  typeof code === 'string' && code ? code.toUpperCase() : undefined;

function firstBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T> {
  const found = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined && !found.has(key)) found.set(key, item);
  }
  return found;
}

const contributorsOf = ({ data }: Page) => listOf(data.contributors as WrittenList);

/** As in the theme: without a role, whom pages name comes before who is in the data alone. */
function rolesOf(contributors: ToolkitData['contributors'], listed: readonly Page[]) {
  const names = Object.keys(contributors);
  const roleOf = (name: string) => textOf(contributors[name]?.role)?.toLowerCase();
  let all: readonly string[] | undefined;
  return (role: string | undefined): readonly string[] => {
    if (role !== undefined) return names.filter((name) => roleOf(name) === role.toLowerCase());
    return (all ??= [...new Set([...listed.flatMap(contributorsOf), ...names])]);
  };
}
