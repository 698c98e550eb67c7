import { z } from 'zod';

/** A text; numbers that stand for one (an issue, a PubMed id) need no quotes. A key may be empty. */
export const writtenText = z.union([z.string(), z.number()]).nullish();

/** Several texts, as a list or with commas between. */
export const writtenList = z
  .union([z.array(z.union([z.string(), z.number()]).nullable()), z.string(), z.number()])
  .nullish();

export type WrittenText = z.infer<typeof writtenText>;
export type WrittenList = z.infer<typeof writtenList>;

/** A text as it was meant: `NA`, as the ELIXIR Toolkit Theme has it, and blanks mean none. */
export function textOf(written: WrittenText): string | undefined {
  const text = String(written ?? '').trim();
  return text === '' || text === 'NA' ? undefined : text;
}

/** A list as it was meant. */
export function listOf(written: WrittenList): string[] {
  const items = Array.isArray(written) ? written : String(written ?? '').split(',');
  return items.flatMap((item) => textOf(item) ?? []);
}
