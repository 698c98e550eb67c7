import { nationalRows, toolColumns } from '../components/resource-table-all.ts';
import { toolRow } from '../components/tool-row.ts';
import { headingOf, type EndContext, type Section } from './section.ts';

/** A body that calls the table by itself shows it once only. */
const tableInBody = /\{%-?\s*include\s+resource-table-all\.html\s+[^%]*\btag\s*=/;

/** The tools that belong to the page, and what countries have of them. */
export function toolsOfPage(context: EndContext): Section[] {
  const { page, tools } = context;
  const { page_id: id } = page.data;
  const index = tools.site.tools;
  if (id === undefined || index.sorted.length === 0) return [];
  const chosen = index.ofPage(id);
  if (chosen.length === 0 || tableInBody.test(page.source)) return [];
  const words = { columns: toolColumns(tools) };
  const rows = chosen.map((tool) => toolRow(tool, index.pagesOf(tool), tools));
  const national = nationalRows(id, tools);
  const heading = headingOf(context, 'resource-table-all', 'tools_heading');
  const sections: Section[] = [{ kind: 'tools', heading, tables: [{ rows, words }] }];
  if (national.length > 0) {
    const text = tools.word('tools_national_text');
    const nationalHeading = tools.word('tools_national_heading');
    sections.push({
      kind: 'tools',
      heading: nationalHeading,
      tables: [{ text, rows: national, words }],
    });
  }
  return sections;
}
