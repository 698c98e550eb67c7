import { z } from 'zod';
import { defineComponent } from './component.ts';
import { columns, flagUnlessFalse, textList } from './parameters.ts';
import { chosenPeople, personView } from './people.ts';

/** Cards of people: those named, those of a role, or all that pages and data name. */
export const contributorTilesAll = defineComponent({
  name: 'contributor-tiles-all',
  parameters: z.strictObject({
    custom: textList.describe('Names of people.'),
    role: z.string().optional().describe('Only people of this role.'),
    col: columns(5).describe('Columns on a wide screen.'),
    sort: flagUnlessFalse.describe('Whether they stand in the order of the alphabet.'),
  }),
  isInline: () => false,
  view: (given, tools) => ({
    columns: given.col,
    people: chosenPeople(given, tools).map((name) => personView(name, tools)),
  }),
});
