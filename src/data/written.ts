import { z } from 'zod';

/** A text that must be there; a number is taken as it is shown: a page about 2022. */
export const plainText = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string(),
);

/** A text; numbers that stand for one (an issue, a PubMed id) need no quotes. A key may be empty. */
export const writtenText = z.union([z.string(), z.number()]).nullish();

/** Several texts, as a list or with commas between. */
export const writtenList = z
  .union([z.array(z.union([z.string(), z.number()]).nullable()), z.string(), z.number()])
  .nullish();

export type WrittenText = z.infer<typeof writtenText>;
export type WrittenList = z.infer<typeof writtenList>;

/**
 * Whether nothing is meant: `NA`, as the ELIXIR Toolkit Theme has it, blanks, and what a page made
 * from a template has not filled in yet, `<!--- REPLACE THIS with … --->`.
 */
export const isNone = (written: unknown): boolean =>
  written === null ||
  written === undefined ||
  (typeof written === 'string' && /^(?:NA)?$|^<!--|-->$/.test(written.trim()));

/** A text as it was meant. */
export const textOf = (written: WrittenText): string | undefined =>
  isNone(written) ? undefined : String(written).trim();

/** A list as it was meant. */
export function listOf(written: WrittenList): string[] {
  const items = Array.isArray(written) ? written : String(written ?? '').split(',');
  return items.flatMap((item) => textOf(item) ?? []);
}
