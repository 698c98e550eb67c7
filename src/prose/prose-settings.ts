import { z } from 'zod';

const limits = {
  max_grade: z
    .number()
    .optional()
    .describe('Flesch–Kincaid grade: the years of school that a text asks for.'),
  max_sentence: z.number().int().optional().describe('Words of the longest sentence.'),
  max_mean: z.number().optional().describe('Words of a sentence on average, over a page.'),
};

/** `_data/prose.yml`: what the style guide asks of sentences and words. */
export const proseSchema = z.strictObject({
  ...limits,
  folders: z
    .record(z.string(), z.strictObject(limits))
    .optional()
    .describe('Limits for folders below content/, by their path.'),
  words: z
    .record(z.string(), z.string())
    .optional()
    .describe('Words that are not written, each with the one that is.'),
});

export type ProseSettings = z.infer<typeof proseSchema>;

export type ProseLimits = Pick<ProseSettings, keyof typeof limits>;

/** The limits for a page: those of the deepest folder that names any, before those for all. */
export function limitsFor(file: string, settings: ProseSettings): ProseLimits {
  const { max_grade, max_sentence, max_mean, folders = {} } = settings;
  const above = Object.keys(folders)
    .filter((folder) => file.startsWith(`content/${folder.replace(/\/+$/, '')}/`))
    .toSorted((a, b) => a.length - b.length);
  return Object.assign(
    { max_grade, max_sentence, max_mean },
    ...above.map((path) => folders[path]),
  );
}
