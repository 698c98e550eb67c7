import { z } from 'zod';

/** A text; numbers that stand for one (an issue, a PubMed id) need no quotes. A key may be empty. */
export const writtenText = z.union([z.string(), z.number()]).nullish();

/** Several texts, as a list or with commas between. */
export const writtenList = z
  .union([z.array(z.union([z.string(), z.number()]).nullable()), z.string(), z.number()])
  .nullish();

/** A text as it was meant: `NA`, as the ELIXIR Toolkit Theme has it, and blanks mean none. */
export function textOf(written: string | number | null | undefined): string | undefined {
  const text = String(written ?? '').trim();
  return text === '' || text === 'NA' ? undefined : text;
}

/** A list as it was meant. */
export function listOf(written: z.infer<typeof writtenList>): string[] {
  const items = Array.isArray(written) ? written : String(written ?? '').split(',');
  return items.flatMap((item) => textOf(item) ?? []);
}
