import { compareText } from '../compare-text.ts';
import { nationalResourcesFrom, type NationalResource, type Tool } from '../data/tools.ts';
import type { Page } from '../page.ts';
import { group } from '../group.ts';
import { once } from '../once.ts';

/** The tools of a site, each found by a look-up. */
export interface ToolIndex {
  /** All tools, in the order of the alphabet. */
  sorted: readonly Tool[];
  /** Of two tools with one id, the first. */
  byId: ReadonlyMap<string, Tool>;
  /** Tools that belong to a page, by its id. */
  ofPage(pageId: string): readonly Tool[];
  /** Ids of the pages whose text speaks of a tool, by the tool's id; undefined where none does. */
  speakingOf(id: string): readonly string[] | undefined;
  /** Ids of the pages that a tool belongs to. */
  pagesOf(tool: Tool): readonly string[];
  /** Instances of a tool: other tools, and resources of countries with their page. */
  instancesOf(id: string): readonly Instance[];
  /** Resources of countries that belong to a page, by the page's type and id. */
  nationalOf(type: string, pageId: string): readonly OfCountry[];
  /** The page that shows the table of all tools, where there is one. */
  tablePage: Page | undefined;
}

export interface Instance {
  tool: Tool;
  page?: Page | undefined;
}

/** A resource of a country, with the page that names it. */
export interface OfCountry {
  page: Page;
  resource: NationalResource;
}

/** Indexes tools. What takes a look at every page is made when it is first asked for. */
export function toolIndex(tools: readonly Tool[], pages: readonly Page[]): ToolIndex {
  const sorted = tools.toSorted((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()));
  const byId = new Map<string, Tool>();
  for (const tool of tools) if (!byId.has(tool.id)) byId.set(tool.id, tool);
  const tags = once(() => taggedPages(pages));
  const pagesOf = (tool: Tool) => tags().get(tool.id) ?? tool.relatedPages;
  const byPage = once(() => group(sorted, pagesOf));
  const national = once(() =>
    pages
      .filter((page) => page.data.search_exclude !== true)
      .map((page) => ({ page, resources: nationalResourcesFrom(page.data.national_resources) })),
  );
  const nationalByPage = once(() =>
    group(
      national().flatMap(({ page, resources }) =>
        resources
          .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
          .map((resource) => ({ page, resource })),
      ),
      ({ resource }) => pageKeysOf(resource),
    ),
  );
  const instances = once(() => {
    const all: Instance[] = [
      ...national().flatMap(({ page, resources }) => resources.map((tool) => ({ page, tool }))),
      ...tools.map((tool) => ({ tool })),
    ];
    return group(all, ({ tool }) => (tool.instanceOf === undefined ? [] : [tool.instanceOf]));
  });
  const tablePage = once(() => pages.find(({ source }) => tableOfAll.test(source)));
  return {
    sorted,
    byId,
    speakingOf: (id) => tags().get(id),
    pagesOf,
    ofPage: (id) => byPage().get(id) ?? [],
    instancesOf: (id) => instances().get(id) ?? [],
    nationalOf: (type, id) => nationalByPage().get(keyOf(type, id)) ?? [],
    get tablePage() {
      return tablePage();
    },
  };
}

const keyOf = (type: string, id: string) => `${type}\n${id}`;

/** The pages that a resource of a country belongs to, each once. */
const pageKeysOf = ({ relatedByType }: NationalResource) =>
  new Set([...relatedByType].flatMap(([type, ids]) => ids.map((id) => keyOf(type, id))));

const tableOfAll = /\{%-?\s*include\s+resource-table-all\.html\s*-?%\}/;
const toolTag = /\{%-?\s*tool\s+["']([^"']+)["']\s*-?%\}/g;

/**
 * Ids of the pages whose text speaks of a tool, by the tool's id. They come before those that the
 * data names, as in the theme's plugin.
 */
function taggedPages(pages: readonly Page[]): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const { data, source } of pages) {
    if (data.page_id === undefined) continue;
    for (const [, id = ''] of source.matchAll(toolTag)) {
      const ids = found.get(id);
      if (ids) ids.add(data.page_id);
      else found.set(id, new Set([data.page_id]));
    }
  }
  return new Map([...found].map(([id, ids]) => [id, [...ids]]));
}
