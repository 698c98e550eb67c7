import type { DescribedCheck } from './described-check.ts';

/** Files that cannot be read as they are. */
export const fileChecks = [
  {
    name: 'merge-conflict',
    severity: 'error',
    meaning: 'Git could not join two versions of the file, and left both in it, between marks.',
    advice: 'Keep the version that is right, and delete the three lines of marks.',
  },
  {
    name: 'invalid-utf8',
    severity: 'error',
    meaning: 'The file is not saved as UTF-8, so that letters with accents are lost.',
    advice: 'Save it again with the encoding UTF-8; every editor has that choice.',
  },
  {
    name: 'byte-order-mark',
    severity: 'warning',
    meaning: 'The file begins with an invisible sign that some editors on Windows write.',
    advice: 'Save it again as “UTF-8”, not as “UTF-8 with BOM”.',
  },
  {
    name: 'case-clash',
    severity: 'error',
    meaning:
      'Two addresses differ in capitals alone. On Windows and macOS one file overwrites the other.',
    advice: 'Rename one of the two files.',
  },
  {
    name: 'symbolic-link',
    severity: 'warning',
    meaning:
      'A file or folder is a symbolic link. It is not followed, because it could lead out of the site: nothing of it is published.',
    advice: 'Put the file itself in its place.',
  },
  {
    name: 'data',
    severity: 'error',
    meaning:
      'A file in `_data` cannot be read, or holds a key, a type or a date that does not belong there.',
    advice: 'Correct the line. [Data files](data-files) lists what each file may hold.',
  },
  {
    name: 'duplicate-tool',
    severity: 'error',
    meaning: 'Two tools have one id, so that pages reach only one of them.',
    advice: 'Give one of the two another id, or take it out.',
  },
  {
    name: 'duplicate-term',
    severity: 'error',
    meaning: 'Two terms of the glossary have one id, so that pages reach only one of them.',
    advice: 'Give one of the two another id, or take it out.',
  },
  {
    name: 'settings',
    severity: 'error',
    meaning: 'A setting asks for something that is not there: a font, or a check.',
    advice: 'Correct the name, or install what it asks for.',
  },
  {
    name: 'known-problems',
    severity: 'warning',
    meaning: 'An entry of `_data/known-problems.yml` is about a mistake that no longer occurs.',
    advice: 'Take the entry out of the list.',
  },
  {
    name: 'site',
    severity: 'error',
    meaning: 'While `npm start` runs, the folder `content` has gone, so that there is no site.',
    advice: 'Put the folder back.',
  },
] as const satisfies readonly DescribedCheck[];
