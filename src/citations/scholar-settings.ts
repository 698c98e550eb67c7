import { z } from 'zod';

const fields = z.union([z.string(), z.array(z.string())]).transform((value) =>
  [value]
    .flat()
    .flatMap((part) => part.split(','))
    .map((part) => part.trim())
    .filter((part) => part && part !== 'none'),
);

/** Settings of citations, by the names that jekyll-scholar has for them (its README, "Configuration"). */
export const scholarSchema = z.object({
  style: z
    .string()
    .default('apa')
    .describe('A style that is here (apa, vancouver, harvard1), or the path of a .csl file.'),
  locale: z.string().optional().describe("Language of the entries. Default: the site's."),
  source: z.string().default('_bibliography').describe('Folder of the .bib files.'),
  bibliography: z.string().default('references.bib').describe('The file that is meant by itself.'),
  sort_by: fields.default([]).describe('Fields that lists are sorted by.'),
  order: fields.default([]).describe('ascending or descending, for each of those fields.'),
});

export type ScholarSettings = z.infer<typeof scholarSchema>;
