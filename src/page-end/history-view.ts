import { longDate } from '../components/dates.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

/** What a page says of its history. */
export interface HistoryView {
  /** The day of the last change, for machines and for readers. */
  updated?: { day: string; shown: string } | undefined;
  /** Who changed it, in one line. */
  authors?: string | undefined;
}

/** What the settings want a page to say of its history; nothing where git knows none. */
export function historyView(
  { file, data }: Pick<Page, 'file' | 'data'>,
  { historyOf, settings }: Pick<Site, 'historyOf' | 'settings'>,
): HistoryView {
  const history = historyOf(file);
  if (!history) return {};
  const { updated, authors } = settings.history;
  const day = history.updated;
  return {
    updated: updated ? { day, shown: longDate(day, data.lang ?? settings.lang) } : undefined,
    authors: authors ? history.authors.join(', ') : undefined,
  };
}
