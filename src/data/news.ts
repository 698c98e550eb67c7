import { z } from 'zod';
import { dateForm } from './written-forms.ts';
import { plainText, writtenText } from './written.ts';

/** `_data/news.yml`: what is new, in any order. */
export const newsSchema = z.array(
  z.strictObject({
    name: plainText.describe('The headline.'),
    date: plainText.describe('The day, as 2026-03-31.').meta({ pattern: dateForm }),
    description: writtenText.describe('The news, in Markdown.'),
    linked_pr: writtenText.describe('Number of the pull request that brought it.'),
  }),
);

export type News = z.infer<typeof newsSchema>[number];
