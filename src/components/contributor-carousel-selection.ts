import { z } from 'zod';
import { defineComponent } from './component.ts';
import { columns, flagUnlessFalse, textList } from './parameters.ts';
import { chosenPeople, personView } from './people.ts';

/** Cards of people in one row that scrolls sideways. Nothing moves by itself. */
export const contributorCarouselSelection = defineComponent({
  name: 'contributor-carousel-selection',
  parameters: z.strictObject({
    custom: textList.describe('Names of people.'),
    role: z.string().optional().describe('Only people of this role.'),
    col: columns(5).describe('How many are seen at once on a wide screen.'),
    nr: columns(5).optional().describe('Old name of col.'),
    sort: flagUnlessFalse.describe('Whether they stand in the order of the alphabet.'),
  }),
  isInline: () => false,
  view: (given, tools) => ({
    columns: given.nr ?? given.col,
    people: chosenPeople(given, tools).map((name) => personView(name, tools)),
    label: tools.word('people'),
  }),
});
