import type { DescribedCheck } from './described-check.ts';

/** Links, in pages and in data. */
export const linkChecks = [
  {
    name: 'dead-link',
    severity: 'error',
    meaning: 'A link leads to no page or file of the site. So may one in a navigation.',
    advice: 'Write the address of a page without `.html`, or the path of a file under `assets/`.',
  },
  {
    name: 'dead-anchor',
    severity: 'error',
    meaning: 'The page is there, but nothing on it has the id behind the `#`.',
    advice: 'Write the id of a heading. It is made of the words of the heading.',
  },
  {
    name: 'dead-image',
    severity: 'error',
    meaning: 'There is no picture at this path. Capitals count.',
    advice: 'Add the file, or correct the path.',
  },
  {
    name: 'own-address',
    severity: 'warning',
    meaning:
      'A link to this site is written with its host, so that it leaves a preview, and is not checked.',
    advice: 'Write the path alone.',
  },
  {
    name: 'empty-link',
    severity: 'error',
    meaning: 'A link has no text, so that nobody can see or hear where it leads.',
    advice: 'Write the text between the square brackets.',
  },
  {
    name: 'vague-link',
    severity: 'warning',
    meaning:
      'The text of a link, such as “click here”, says nothing to readers who hear the links of a page alone.',
    advice: 'Name what the link leads to.',
  },
  {
    name: 'unreachable-page',
    severity: 'warning',
    meaning: 'No navigation, tile or link leads to the page; readers find it by search alone.',
    advice:
      'Link to it, add it to a navigation, or write `sitemap: false` if nobody is to find it.',
  },
] as const satisfies readonly DescribedCheck[];
