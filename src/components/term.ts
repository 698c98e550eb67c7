import { z } from 'zod';
import { nearest } from '../read/nearest.ts';
import { defineComponent } from './component.ts';

/**
 * A word in a line of text, with its explanation from `_data/glossary.yml`: a link to the glossary,
 * and with a script a card.
 */
export const term = defineComponent({
  name: 'term',
  parameters: z.strictObject({
    id: z.string().describe("The term's id."),
    text: z.string().optional().describe('The words that are shown. Default: the term.'),
  }),
  isInline: () => true,
  cacheKey: ({ id, text }) => `${id}\n${text ?? ''}`,
  view({ id, text }, { site, url, word, markdown, fault }) {
    const { byId, page } = site.glossary;
    const found = byId.get(id.trim());
    if (!found) {
      const near = nearest(id, byId.keys());
      fault({
        check: 'unknown-term',
        message: `There is no term "${id}" in the glossary`,
        hint: near ? `Did you mean "${near}"?` : 'Terms stand in _data/glossary.yml.',
      });
      return { text: text ?? id };
    }
    return {
      text: text ?? found.term,
      href: page && `${url(page.url)}#${found.id}`,
      card: { term: found.term, definition: markdown(found.definition) },
      words: { close: word('tool_close'), more: word('term_in_glossary') },
    };
  },
});
