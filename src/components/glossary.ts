import { z } from 'zod';
import { group } from '../group.ts';
import { defineComponent } from './component.ts';

/** All terms of `_data/glossary.yml`, by their first letter, each with an anchor of its own. */
export const glossary = defineComponent({
  name: 'glossary',
  parameters: z.strictObject({}),
  isInline: () => false,
  view(_, { site, word, markdown, fault }) {
    const { sorted, byId } = site.glossary;
    const letters = group(sorted, ({ term }) => [letterOf(term)]);
    return {
      letters: [...letters].map(([letter, terms]) => ({
        letter,
        id: letter === other ? 'letter-other' : `letter-${letter.toLowerCase()}`,
        terms: terms.map(({ id, term, definition, also, see }) => ({
          id: byId.get(id)?.term === term ? id : undefined,
          term,
          also,
          definition: markdown(definition),
          see: see.flatMap((named) => {
            const target = byId.get(named);
            if (target) return [{ id: named, term: target.term }];
            fault({
              check: 'unknown-term',
              message: `"${term}" refers to the term "${named}", which is not in the glossary`,
              hint: 'Give the id of a term in _data/glossary.yml.',
            });
            return [];
          }),
        })),
      })),
      words: { letters: word('glossary_letters'), see: word('glossary_see') },
    };
  },
});

const other = '0–9';

/** The letter without its mark; all that begins with something else stands together. */
const letterOf = (term: string) => {
  const [first = ''] = term.normalize('NFD').toUpperCase();
  return /\p{L}/u.test(first) ? first : other;
};
