import { compareText } from '../compare-text.ts';
const isoDay = /^(\d{4})-(\d{1,2})-(\d{1,2})/;

/** The day of a written date, as 2026-03-31; undefined for what is no date. */
export function dayOf(written: string): string | undefined {
  const [, year = '', month = '', day = ''] = isoDay.exec(written.trim()) ?? [];
  if (year) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${written} UTC`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

/** As Jekyll's date_to_long_string: 07 October 2022, or what is usual in the site's language. */
export function longDate(written: string, lang: string): string {
  const day = dayOf(written);
  if (day === undefined) return written;
  const format = new Intl.DateTimeFormat(/^en\b/.test(lang) ? 'en-GB' : lang, {
    day: '2-digit',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(day));
}

/** By a written date, the newest first; of one day the one that stands last, as Liquid's `reversed` has it. */
export function newestFirst<T>(items: readonly T[], dateOf: (item: T) => string): T[] {
  const dated = items.map((item) => ({ item, day: dayOf(dateOf(item)) ?? '' }));
  dated.sort((a, b) => compareText(a.day, b.day));
  return dated.map(({ item }) => item).toReversed();
}
