import { z } from 'zod';
import { nearest } from '../read/nearest.ts';
import { defineComponent } from './component.ts';
import { inlineHtml } from './inline-html.ts';
import type { SiteIndex } from './site-index.ts';

/** The ids of pages, by the sections of a sidebar: what authors write in related_pages. */
export const pageidsOverview = defineComponent({
  name: 'pageids-overview',
  parameters: z.strictObject({
    sidebar: z.string().describe('Name of the sidebar in _data/sidebars.'),
  }),
  isInline: () => false,
  view({ sidebar }, { site, url, word, fault }) {
    const found = site.sidebars.get(sidebar);
    if (!found) {
      const near = nearest(sidebar, site.sidebars.keys());
      fault({
        parameter: 'sidebar',
        message: `There is no sidebar "${sidebar}"`,
        hint: near ? `Did you mean "${near}"?` : undefined,
      });
    }
    const sections = (found?.subitems ?? []).map(({ title }) => ({
      title,
      pages: pagesOf(title, site).map((page) => ({
        title: page.title,
        id: page.data.page_id,
        description: inlineHtml(page.data.description ?? word('page_ids_none')),
        href: url(page.url),
        url: page.liquidUrl,
      })),
    }));
    return { sections: sections.filter(({ pages }) => pages.length > 0) };
  },
});

/** A section's pages have its title as their type, with underscores; before version 6 in small letters. */
function pagesOf(title: string, { ofType, themeVersion: version }: SiteIndex) {
  const type = title.replaceAll(' ', '_');
  const types = [
    ...(version === undefined || version >= 6 ? [type] : []),
    ...(version === undefined || version < 6 ? [type.toLowerCase()] : []),
  ];
  const pages = [...new Set(types.flatMap(ofType))];
  return pages.filter(({ data }) => data.page_id !== undefined);
}
