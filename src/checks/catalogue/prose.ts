import type { DescribedCheck } from './described-check.ts';

/** How a text reads; told by `npm run lint:prose`, by the limits in `_data/prose.yml`. */
export const proseChecks = [
  {
    name: 'long-sentence',
    severity: 'error',
    meaning: 'A sentence has more words than the limit.',
    advice: 'Make two of it, or a list.',
  },
  {
    name: 'sentence-length',
    severity: 'error',
    meaning: 'The sentences of the page are too long on average.',
    advice: 'Shorten them.',
  },
  {
    name: 'reading-grade',
    severity: 'error',
    meaning: 'The text asks for more years of school than the limit.',
    advice: 'Use shorter sentences and words.',
  },
  {
    name: 'word-choice',
    severity: 'error',
    meaning: 'The site writes another word in place of this one.',
    advice: 'Write the word that is named.',
  },
] as const satisfies readonly DescribedCheck[];
