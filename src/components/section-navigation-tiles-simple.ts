import { z } from 'zod';
import { defineComponent } from './component.ts';
import { columns, textList } from './parameters.ts';
import { nameOf } from './site-index.ts';
import { unknownType } from './unknown-type.ts';

/** A card for every page of a type that shows only its title, and a flag for a country's page. */
export const sectionNavigationTilesSimple = defineComponent({
  name: 'section-navigation-tiles-simple',
  parameters: z.strictObject({
    type: z.string().optional().describe('Kind of the pages that are shown.'),
    except: textList.describe('Names of files whose pages are left out, as index.md.'),
    col: columns(2).describe('Columns on a wide screen.'),
  }),
  isInline: () => false,
  view({ type, except, col }, { site, url, flag, fault }) {
    const pages = site.ofType(type);
    if (type !== undefined && pages.length === 0) fault(unknownType(type, site));
    return {
      columns: col,
      tiles: pages
        .filter((page) => !except.includes(nameOf(page)))
        .map((page) => {
          const country = countryOf(page.data.country_code);
          const flagOfIt = country === undefined ? undefined : flag(country);
          return { title: page.title, href: url(page.url), country, flag: flagOfIt };
        }),
    };
  },
});

const countryOf = (code: unknown) =>
  typeof code === 'string' && code ? code.toLowerCase() : undefined;
