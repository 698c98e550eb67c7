import { z } from 'zod';
import { isOn, themeVariables } from '../data/theme-variables.ts';
import { textOf } from '../data/written.ts';
import { defineComponent, type ComponentTools } from './component.ts';
import { toolRow, type ToolRow } from './tool-row.ts';

/** The table of all tools; with a tag that of the tools of a page, and of countries' own below. */
export const resourceTableAll = defineComponent({
  name: 'resource-table-all',
  parameters: z.strictObject({
    tag: z.string().optional().describe('Id of a page: only its tools are shown.'),
  }),
  isInline: () => false,
  view({ tag }, tools) {
    const { site, word, uniqueId } = tools;
    const index = site.tools;
    const chosen = tag === undefined ? index.sorted : index.ofPage(tag);
    const national = tag === undefined || chosen.length === 0 ? [] : nationalRows(tag, tools);
    return {
      tag,
      skipId: tag !== undefined && chosen.length > 0 ? uniqueId('skip-tool-table') : undefined,
      nationalSkipId: national.length > 0 ? uniqueId('skip-nat-tool-table') : undefined,
      rows: chosen.map((tool) => ({
        ...toolRow(tool, index.pagesOf(tool), tools),
        id: tag === undefined && index.byId.get(tool.id) === tool ? `tool-${tool.id}` : undefined,
      })),
      national,
      ...headingsOf(tools),
      words: {
        caption: word('tools_caption'),
        skip: word('tools_skip'),
        nationalSkip: word('tools_national_skip'),
        nationalHeading: word('tools_national_heading'),
        nationalText: word('tools_national_text'),
        columns: toolColumns(tools),
      },
    };
  },
});

/** The heads of a table of tools. */
export const toolColumns = ({ word }: ComponentTools): string[] =>
  ['name', 'description', 'related_pages', 'registry'].map((column) => word(`tools_${column}`));

/** Resources of countries that belong to a page of the type of the one that is shown. */
export function nationalRows(tag: string, tools: ComponentTools): ToolRow[] {
  const { site, page, url, markdown, flag } = tools;
  return site.tools.nationalOf(page?.data.type ?? '', tag).map(({ page: country, resource }) => {
    const code = String(country.data.country_code ?? '').toLowerCase();
    return {
      ...toolRow(resource, resource.relatedPages, tools),
      description: resource.description === undefined ? '' : markdown(resource.description),
      country: { title: country.title, href: url(country.url), code, flag: flag(code) },
    };
  });
}

/** The heading over the tools of a page, and its level, as `theme_variables` of an old site have it. */
function headingsOf({ site, word }: ComponentTools) {
  const { headings } = themeVariables(site.settings);
  const written = headings?.['resource-table-all'];
  return {
    heading: textOf(typeof written === 'string' ? written : undefined) ?? word('tools_heading'),
    level: isOn(headings?.['resource-table-all-collapse']) ? 3 : 2,
  };
}
