import { z } from 'zod';
import type { Event } from '../data/events.ts';
import { listOf, textOf, type WrittenText } from '../data/written.ts';
import { buildTime } from '../render/liquid-scope.ts';
import { defineComponent } from './component.ts';
import { dayOf, longDate, newestFirst } from './dates.ts';
import { descriptionView, foldIds } from './description.ts';
import { columns, strictFlag, textList } from './parameters.ts';
import { capitalize } from './tile.ts';

const types = ['upcoming_event', 'recent_event', 'past_event'] as const;

/**
 * Events from `_data/events.yml`, the newest first. All of them are in the page, as in the theme:
 * those that do not belong to the chosen kind at the day of the build are hidden, and the script
 * decides again at the reader's day.
 */
export const events = defineComponent({
  name: 'events',
  parameters: z.strictObject({
    event_type: z.enum(types).optional().describe('Which are shown. Default: all.'),
    title: strictFlag.describe('Whether a heading stands above.'),
    caption: strictFlag.describe('Whether a link to all events stands below.'),
    caption_url: z.string().default('/events').describe('Where that link leads.'),
    limit: z.coerce.number().int().min(1).optional().describe('How many are shown at most.'),
    col: columns(1).describe('Columns on a wide screen.'),
    truncate: strictFlag.describe('Whether long texts are folded.'),
    related_pages: textList.describe('Ids of pages: only events of these are shown.'),
  }),
  isInline: () => false,
  view(given, tools) {
    const { site, url, word, markdown } = tools;
    const { event_type: type, limit, related_pages: ids } = given;
    const { lang } = site.settings;
    const [separator, dot] = (site.themeVersion ?? 7) < 7 ? ['-', ''] : ['–', '·'];
    const idOf = foldIds(tools);
    const chosen = site.events.filter(
      ({ related_pages }) => !ids.length || listOf(related_pages).some(isIn(ids)),
    );
    const sorted = newestFirst(chosen, ({ startDate }) => startDate);
    // The first versions of the theme kept the order of the file.
    const all = (site.themeVersion ?? 7) < 3 ? chosen : sorted;
    const shown = new Set(eventsOfKind(sorted, type, limit, today()));
    return {
      type: type ?? 'event',
      limit,
      columns: given.col,
      isEmpty: shown.size === 0,
      heading: given.title ? `${capitalize((type ?? 'event').replaceAll('_', ' '))}s` : undefined,
      caption: given.caption
        ? markdown(word('events_more').replace('{url}', url(given.caption_url)))
        : undefined,
      items: all.map((event, index) => ({
        name: event.name,
        isHidden: !shown.has(event),
        start: moment(event.startDate, event.startTime, lang),
        end: moment(event.endDate, event.endTime, lang),
        location: inLine(textOf(event.location), markdown),
        description: descriptionView(event.description, given.truncate, () => idOf(index), tools),
      })),
      separator,
      dot,
      foldWord: word('view_description'),
    };
  },
});

const isIn = (ids: readonly string[]) => (id: string) => ids.includes(id);

const today = () => buildTime().toISOString().slice(0, 10);

/** Those of a kind at a day. Of many to come the next ones are shown, of many past ones the last. */
export function eventsOfKind<T extends Pick<Event, 'startDate'>>(
  newestFirstEvents: readonly T[],
  type: (typeof types)[number] | undefined,
  limit: number | undefined,
  day: string,
): T[] {
  const fitting = newestFirstEvents.filter(({ startDate }) => {
    const isUpcoming = (dayOf(startDate) ?? '') >= day;
    return type === undefined || isUpcoming === (type === 'upcoming_event');
  });
  if (limit === undefined) return fitting;
  return type === 'upcoming_event' ? fitting.slice(-limit) : fitting.slice(0, limit);
}

function moment(date: WrittenText, time: WrittenText, lang: string) {
  const [written, hour] = [textOf(date), textOf(time)];
  if (written === undefined && hour === undefined) return undefined;
  const day = written === undefined ? undefined : dayOf(written);
  const words = written === undefined ? '' : longDate(written, lang);
  return { day, text: `${words} ${hour ?? ''}`.trim() };
}

/** Markdown within a line: without the paragraph around it. */
function inLine(text: string | undefined, markdown: (text: string) => unknown) {
  return text === undefined
    ? undefined
    : String(markdown(text))
        .replace(/<\/?p>/g, '')
        .trim();
}
