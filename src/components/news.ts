import { z } from 'zod';
import { textOf } from '../data/written.ts';
import { defineComponent, type ComponentTools } from './component.ts';
import { dayOf, longDate, newestFirst } from './dates.ts';
import { descriptionView, foldIds } from './description.ts';
import { strictFlag } from './parameters.ts';

/** What is new, from `_data/news.yml`, the newest first. */
export const news = defineComponent({
  name: 'news',
  parameters: z.strictObject({
    limit: z.coerce.number().int().min(1).optional().describe('How many are shown at most.'),
    title: strictFlag.describe('Whether a heading stands above.'),
    caption: strictFlag.describe('Whether a link to all news stands below.'),
    caption_url: z.string().default('/news').describe('Where that link leads.'),
    truncate: strictFlag.describe('Whether long texts are folded.'),
  }),
  isInline: () => false,
  view({ limit, title, caption, caption_url, truncate }, tools) {
    const { site, url, word, markdown } = tools;
    const idOf = foldIds(tools);
    const newest = newestFirst(site.news, ({ date }) => date).slice(0, limit);
    return {
      heading: title ? word('news_title') : undefined,
      caption: caption ? markdown(word('news_more').replace('{url}', url(caption_url))) : undefined,
      items: newest.map((item, index) => ({
        name: item.name,
        date: longDate(item.date, site.settings.lang),
        day: dayOf(item.date),
        pullRequest: pullRequest(textOf(item.linked_pr), tools),
        description: descriptionView(item.description, truncate, () => idOf(index), tools),
      })),
      foldWord: word('view_description'),
    };
  },
});

/** The link to a pull request, in the words of the theme's version. */
function pullRequest(number: string | undefined, { site }: ComponentTools) {
  if (number === undefined) return undefined;
  const { repository } = site.settings;
  const isNew = (site.themeVersion ?? 7) >= 7;
  return {
    text: isNew ? `PR #${number}` : number,
    separator: isNew ? '·' : '-',
    href: repository && `${repository.replace(/\/+$/, '')}/pull/${encodeURIComponent(number)}`,
  };
}
