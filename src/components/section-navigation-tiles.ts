import { z } from 'zod';
import { compareText } from '../compare-text.ts';
import type { Page } from '../page.ts';
import { nearest } from '../read/nearest.ts';
import { defineComponent, type ComponentTools } from './component.ts';
import { columns, flagUnlessFalse, looseFlag, textList } from './parameters.ts';
import { isListed, nameOf } from './site-index.ts';
import { tileView } from './tile.ts';
import { unknownType } from './unknown-type.ts';

const parameters = z.strictObject({
  type: z.string().optional().describe('Kind of the pages that are shown.'),
  custom: textList.describe('Ids of the pages that are shown, in place of a type.'),
  except: textList.describe('Names of files whose pages are left out, as index.md.'),
  search: looseFlag.describe('Whether readers can filter by text.'),
  supported_by: looseFlag.describe('Whether readers can filter by supporter.'),
  affiliations: looseFlag.describe('Old name of supported_by.'),
  col: columns(2).describe('Columns on a wide screen.'),
  sort: flagUnlessFalse.describe('Whether tiles stand in the order of the alphabet.'),
});

/** A card for every page of a type: title, description, supporters. */
export const sectionNavigationTiles = defineComponent({
  name: 'section-navigation-tiles',
  parameters,
  isInline: () => false,
  view(given, tools) {
    const pages = chosenPages(given, tools).filter((page) => !given.except.includes(nameOf(page)));
    const tiles = pages.map((page) => tileView(page, tools));
    const bySupporter = given.supported_by || given.affiliations;
    const names = new Set(tiles.flatMap(({ supporterNames }) => supporterNames));
    const { word } = tools;
    return {
      tiles,
      columns: given.col,
      bySupporter,
      byText: given.search,
      supporterNames: [...names].toSorted((a, b) => a.localeCompare(b)),
      supportedBy: (tools.site.themeVersion ?? 7) < 7 ? 'Affiliations:' : word('supported_by'),
      words: {
        text: word('tiles_text'),
        supporter: word('tiles_supporter'),
        all: word('tiles_all'),
        count: word('tiles_count'),
        filter: word('tiles_filter'),
      },
    };
  },
});

/** As in the theme: ids in the order of the alphabet, pages in that of their titles. */
function chosenPages(
  { type, custom, sort }: z.infer<typeof parameters>,
  { site, fault }: ComponentTools,
): readonly Page[] {
  if (custom.length > 0) {
    const ids = sort ? custom.toSorted() : custom;
    return ids.flatMap((id) => {
      const page = site.byId.get(id);
      if (!page) {
        const near = nearest(id, site.byId.keys());
        fault({
          parameter: 'custom',
          message: `No page has the page_id "${id}"`,
          hint: near ? `Did you mean "${near}"?` : undefined,
        });
      }
      return page && isListed(page) ? [page] : [];
    });
  }
  const pages = type === undefined ? site.listed : site.ofType(type);
  if (type !== undefined && pages.length === 0) fault(unknownType(type, site));
  return sort ? pages.toSorted((a, b) => compareText(a.title, b.title)) : pages;
}
