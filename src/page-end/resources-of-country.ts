import { compareText } from '../compare-text.ts';
import { toolColumns } from '../components/resource-table-all.ts';
import { toolRow } from '../components/tool-row.ts';
import { nationalResourcesFrom } from '../data/tools.ts';
import { toolByIdOrName } from './tool-by-name.ts';
import type { EndContext, Section } from './section.ts';
import { writtenNames } from './written-names.ts';

/** On a country's page: its own tools and resources, and those of all that it has a part in. */
export function resourcesOfCountry({ page, tools }: EndContext): Section | undefined {
  const { word, markdown, site } = tools;
  const { national_resources, resources = [], ref_to_main_resources } = page.data;
  const own = nationalResourcesFrom([...(national_resources ?? []), ...resources])
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .map((resource) => ({
      ...toolRow(resource, resource.relatedPages, tools),
      description: resource.description === undefined ? '' : markdown(resource.description),
    }));
  const ids = [
    ...writtenNames(ref_to_main_resources, []).map(({ name }) => name),
    ...resources.flatMap(({ id, name }) => (name === undefined ? String(id ?? '') : [])),
  ];
  const main = [...new Set(ids.flatMap((id) => toolByIdOrName(id, site.tools) ?? []))]
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((tool) => toolRow(tool, site.tools.pagesOf(tool), tools));
  const words = { columns: toolColumns(tools) };
  const titled = (key: string) => word(key).replace('{title}', page.title);
  const tables = [
    { heading: titled('end_national'), text: titled('end_national_text'), rows: own, words },
    { heading: titled('end_main'), text: titled('end_main_text'), rows: main, words },
  ].filter(({ rows }) => rows.length > 0);
  return tables.length === 0
    ? undefined
    : { kind: 'tools', heading: word('end_resources'), tables };
}
