import { z } from 'zod';
import { textOf, writtenText } from '../data/written.ts';
import type { Page } from '../page.ts';
import { defineComponent } from './component.ts';

const trainings = z.array(
  z.looseObject({
    name: writtenText,
    url: writtenText,
    registry: writtenText,
    registry_url: writtenText,
  }),
);

/** All trainings that pages name in their front matter. */
export const trainingTableAll = defineComponent({
  name: 'training-table-all',
  parameters: z.strictObject({}),
  isInline: () => false,
  view(_, { site, url, word, uniqueId }) {
    return {
      skipId: uniqueId('skip-tool-table'),
      rows: site.listed.flatMap((page) =>
        trainingsOf(page).map((training) => {
          const [href, registryUrl] = [textOf(training.url), textOf(training.registry_url)];
          return {
            name: training.name,
            // The theme adds the page to a name that is the same on many pages.
            about: training.name === 'Training in TeSS' ? aboutPage(page, word) : undefined,
            href: href && url(href),
            page: { title: page.title, href: url(page.url) },
            registry: textOf(training.registry),
            registryHref: registryUrl && url(registryUrl),
          };
        }),
      ),
      words: {
        caption: word('training_caption'),
        skip: word('tools_skip'),
        columns: ['name', 'page', 'registry'].map((column) => word(`training_${column}`)),
      },
    };
  },
});

/** The trainings of a page, where one of them has a name at least. */
function trainingsOf({ data }: Page) {
  const { data: all = [] } = trainings.safeParse(data.training);
  return all.filter(({ name }) => textOf(name) !== undefined);
}

const aboutPage = ({ title }: Page, word: (key: string) => string) =>
  word('training_about').replace('{title}', title);
