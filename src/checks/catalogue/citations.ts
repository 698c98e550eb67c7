import type { DescribedCheck } from './described-check.ts';

/** Bibliographies and what cites them. */
export const citationChecks = [
  {
    name: 'unknown-citation',
    severity: 'error',
    meaning: 'A page cites a key that no bibliography has.',
    advice: 'Correct the key, or add the reference.',
  },
  {
    name: 'unknown-bibliography',
    severity: 'error',
    meaning: 'A page asks for a bibliography that is not there.',
    advice: 'Correct the name, or add the `.bib` file.',
  },
  {
    name: 'empty-bibliography',
    severity: 'error',
    meaning: 'A list of references would be empty.',
    advice: 'Cite something before it, or take the list out.',
  },
  {
    name: 'missing-bibliography',
    severity: 'error',
    meaning: 'A page cites a work, and has no list of references that holds it.',
    advice: 'Write `{% bibliography --cited %}` where the list is to stand.',
  },
  {
    name: 'bibtex-syntax',
    severity: 'error',
    meaning: 'A `.bib` file cannot be read.',
    advice: 'Correct the entry at the line that is named.',
  },
  {
    name: 'duplicate-citation-key',
    severity: 'error',
    meaning: 'Two references have one key.',
    advice: 'Take one of the two out, or give it another key.',
  },
  {
    name: 'incomplete-reference',
    severity: 'warning',
    meaning: 'A reference has no title or no author.',
    advice: 'Add the field.',
  },
  {
    name: 'citation-style',
    severity: 'error',
    meaning: 'The style or language of citations that the settings name is not there.',
    advice: 'Correct the name, or add the file.',
  },
] as const satisfies readonly DescribedCheck[];
