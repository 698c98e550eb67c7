import type { DescribedCheck } from './described-check.ts';

/** Headings, pictures and HTML of a page. */
export const contentChecks = [
  {
    name: 'skipped-heading',
    severity: 'error',
    meaning: 'A heading leaves out a level, so that the outline of the page has a hole.',
    advice: 'Write one `#` more than the heading above has, and no more.',
  },
  {
    name: 'second-title',
    severity: 'error',
    meaning: 'The page has a second heading of the first level. Its title is the first.',
    advice: 'Begin headings in the text with `##`.',
  },
  {
    name: 'duplicate-id',
    severity: 'error',
    meaning: 'Two things on a page have one id, so that links reach only the first.',
    advice: 'Give one of the two another id.',
  },
  {
    name: 'missing-alt',
    severity: 'error',
    meaning: 'A picture has no text for readers who cannot see it.',
    advice: 'Say what the picture shows.',
  },
  {
    name: 'large-image',
    severity: 'warning',
    meaning: 'A picture is larger than 1 MB, and slow to load.',
    advice: 'Make it smaller; 2000 pixels are enough for any screen.',
  },
  {
    name: 'broken-picture',
    severity: 'warning',
    meaning: 'The file of a picture is damaged, or is no picture. It is published as it is.',
    advice: 'Open it and save it anew, or put another in its place.',
  },
  {
    name: 'unclosed-html',
    severity: 'error',
    meaning: 'An HTML tag is opened and never closed. All that follows stands in it.',
    advice: 'Write the end tag where the element ends.',
  },
  {
    name: 'unsafe-html',
    severity: 'error',
    meaning:
      'HTML in a page, layout or include could do a reader harm: a script, a form to another host, what covers the page. So could a drawing or an HTML file in `assets` or `content`, which is published as it is.',
    advice: 'Take it out. If it is meant, a maintainer allows it in `_data/site.yml`.',
  },
  {
    name: 'allowed-html',
    severity: 'warning',
    meaning: 'The settings allow HTML of a kind that the file does not hold.',
    advice: 'Take it out of the settings, so that none can come in unnoticed.',
  },
] as const satisfies readonly DescribedCheck[];
