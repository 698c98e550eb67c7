import { z } from 'zod';
import type { DataFile } from '../read/read-data.ts';
import { slugify } from '../jekyll/filters/slugify.ts';
import { listOf, plainText, textOf, writtenList, writtenText } from './written.ts';

/** `_data/glossary.yml`: words that need an explanation, in any order. */
export const glossarySchema = z.array(
  z.strictObject({
    term: plainText.describe('The word, as shown.'),
    id: writtenText.describe('Short name by which pages call it. Default: made from the word.'),
    definition: plainText.describe('What it means, in Markdown.'),
    also: writtenList.describe('Other names, spellings and abbreviations of it.'),
    see: writtenList.describe('Ids of terms that belong to it.'),
  }),
);

type WrittenTerm = z.infer<typeof glossarySchema>[number];

/** A word with its explanation. */
export interface Term {
  id: string;
  term: string;
  definition: string;
  also: readonly string[];
  see: readonly string[];
}

/**
 * Whether a file of that name is a glossary of this form: a list in which each item has a `term`.
 * A site that moved over may keep something of its own under the name.
 */
export const isGlossary = (file: DataFile | undefined): boolean => {
  const value: unknown = file?.yaml.value;
  return (
    Array.isArray(value) &&
    value.every((item: unknown) => typeof item === 'object' && item !== null && 'term' in item)
  );
};

/** Terms as they were meant. */
export const termsFrom = (written: readonly WrittenTerm[]): Term[] =>
  written.map(({ id, term, definition, also, see }) => ({
    id: textOf(id) ?? String(slugify(term)),
    term,
    definition,
    also: listOf(also),
    see: listOf(see),
  }));
