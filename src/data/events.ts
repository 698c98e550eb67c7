import { z } from 'zod';
import { dateForm } from './written-forms.ts';
import { plainText, writtenList, writtenText } from './written.ts';

/** `_data/events.yml`: what will take place and what did, in any order. */
export const eventsSchema = z.array(
  z.strictObject({
    name: plainText.describe('What it is called.'),
    startDate: plainText.describe('Its first day, as 2026-03-31.').meta({ pattern: dateForm }),
    startTime: writtenText.describe('When it begins, as shown.'),
    endDate: writtenText.describe('Its last day, as 2026-04-02.').meta({ pattern: dateForm }),
    endTime: writtenText.describe('When it ends, as shown.'),
    location: writtenText.describe('Where it takes place, in Markdown.'),
    description: writtenText.describe('What it is about, in Markdown.'),
    related_pages: writtenList.describe('Ids of the pages that it belongs to.'),
  }),
);

export type Event = z.infer<typeof eventsSchema>[number];
