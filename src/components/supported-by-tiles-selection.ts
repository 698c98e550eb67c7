import { z } from 'zod';
import { compareText } from '../compare-text.ts';
import { textOf } from '../data/written.ts';
import { defineComponent, type Component } from './component.ts';
import { flagUnlessFalse } from './parameters.ts';

const parameters = z.strictObject({
  type: z.string().optional().describe('Only supporters of this type, as project.'),
  sort: flagUnlessFalse.describe('Whether they stand in the order of the alphabet.'),
});

const tilesOfSupporters = (name: string): Component =>
  defineComponent({
    name,
    template: 'supported-by-tiles-selection',
    parameters,
    isInline: () => false,
    view({ type, sort }, { site, url }) {
      const chosen = site.affiliations.filter(
        (one) => String(one.expose) === 'true' && (type === undefined || one.type === type),
      );
      const sorted = sort ? chosen.toSorted((a, b) => compareText(a.name, b.name)) : chosen;
      return {
        // Under their logos, names were first written by version 7 of the ELIXIR Toolkit Theme.
        namesAreText: (site.themeVersion ?? 7) >= 7,
        supporters: sorted.flatMap((one) => {
          const [image, link] = [textOf(one.image_url), textOf(one.url)];
          if (image === undefined) return [];
          return [{ name: one.name, logo: url(image), href: link && url(link) }];
        }),
      };
    },
  });

/** Logos of who supports the site, as far as the data says that they are shown. */
export const supportedByTilesSelection = tilesOfSupporters('supported-by-tiles-selection');

/** The same under its old name. */
export const affiliationTilesSelection = tilesOfSupporters('affiliation-tiles-selection');
