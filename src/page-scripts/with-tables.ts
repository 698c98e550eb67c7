import type { PageEnd } from '../page-end/page-end.ts';
import type { Page } from '../page.ts';

/**
 * The parts of a page, and what its tables need: those of components and below the body are always
 * sorted and filtered, all others where the front matter says `datatable: true`.
 */
export function withTables(
  parts: ReadonlySet<string>,
  { data }: Page,
  html: string,
  end: PageEnd | undefined,
): ReadonlySet<string> {
  const isBelow = end?.sections.some(
    ({ tables, folded }) => hasEntries(tables) || hasEntries(folded),
  );
  const wantsAll = data.datatable === true && html.includes('<table');
  if (!isBelow && !wantsAll) return parts;
  const needed = new Set(parts).add(wantsAll ? 'tables' : 'table');
  if (wantsAll) needed.delete('table');
  return needed;
}

const hasEntries = (value: unknown) => Array.isArray(value) && value.length > 0;
