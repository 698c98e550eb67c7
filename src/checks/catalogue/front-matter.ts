import type { DescribedCheck } from './described-check.ts';

/** What stands at the head of a page. */
export const frontMatterChecks = [
  {
    name: 'front-matter',
    severity: 'error',
    meaning:
      'The front matter cannot be read, is not closed, or a value is not of the kind that its key needs.',
    advice: 'Correct the line. [Front matter](front-matter) lists the keys and their values.',
  },
  {
    name: 'unknown-key',
    severity: 'either',
    meaning:
      'A key of the front matter is not known. It is an error when a known key is spelt nearly so.',
    advice: 'Correct the key, or declare your own in `_data/site.yml` under `front_matter`.',
  },
  {
    name: 'missing-title',
    severity: 'warning',
    meaning: 'The page has no title and no heading, so that it is called by the name of its file.',
    advice: 'Write `title:` and the title in the front matter.',
  },
  {
    name: 'unfilled-template',
    severity: 'warning',
    meaning:
      'The page was made by `npm run new`, and still holds words of its template: its description, keywords, sources or text.',
    advice: 'Write your own words in their place, or take them out.',
  },
  {
    name: 'duplicate-page-id',
    severity: 'error',
    meaning: 'Two pages have one `page_id`.',
    advice: 'Give one of the two another id, and change what refers to it.',
  },
  {
    name: 'duplicate-url',
    severity: 'error',
    meaning: 'Two pages, or a page and a file, would be published at one address.',
    advice: 'Rename one of the two files, or give one another `permalink`.',
  },
  {
    name: 'redirect',
    severity: 'error',
    meaning: 'An address in `redirect_from` is that of a page or file, which it would hide.',
    advice: 'Take it out of the list.',
  },
  {
    name: 'unsafe-address',
    severity: 'error',
    meaning:
      'A `permalink` or an address in `redirect_from` leads to a folder above, holds a backslash or a sign that cannot be seen, is too long, or is in a folder of the theme. Nor may a file lie there.',
    advice: 'Write a path from the root of the site, as `/about/contact`.',
  },
  {
    name: 'unknown-page-id',
    severity: 'error',
    meaning: 'The front matter names a page by a `page_id` that no page has.',
    advice: 'Write the `page_id` that stands in the front matter of the page you mean.',
  },
  {
    name: 'unknown-page-type',
    severity: 'either',
    meaning:
      'Tiles ask for a `type` that no page has, which is an error; or a page alone has a `type` that is spelt nearly as that of others.',
    advice: 'Write the type as the other pages do.',
  },
  {
    name: 'unknown-contributor',
    severity: 'either',
    meaning:
      'A person is not in `_data/contributors.yml`. It is an error when a name there is spelt nearly so.',
    advice: 'Correct the name, or add the person.',
  },
  {
    name: 'unknown-supporter',
    severity: 'error',
    meaning: 'A supporter is not in `_data/supported_by.yml` or `_data/affiliations.yml`.',
    advice: 'Correct the name, or add the supporter.',
  },
  {
    name: 'unknown-country',
    severity: 'error',
    meaning: 'A country has no such code.',
    advice: 'Write its two letters of ISO 3166-1, as `BE`.',
  },
  {
    name: 'unknown-registry',
    severity: 'warning',
    meaning: 'A registry of trainings is spelt nearly as one that is known.',
    advice: 'Correct its name.',
  },
  {
    name: 'missing-prefix',
    severity: 'error',
    meaning:
      'A page links to the Data Stewardship Wizard, and the settings do not say where that is.',
    advice: 'Write `dsw_deep_link_prefix` in `_data/site.yml`, under `jekyll_config`.',
  },
  {
    name: 'unknown-sidebar',
    severity: 'error',
    meaning: 'The page names a side navigation that is not in `_data/sidebars`.',
    advice: 'Correct the name, or add the file.',
  },
  {
    name: 'unknown-layout',
    severity: 'error',
    meaning: 'The page names a layout that is not there.',
    advice: 'Correct the name, or take the key out: pages have a layout without it.',
  },
  {
    name: 'script-link',
    severity: 'error',
    meaning: 'An address would run a script.',
    advice: 'Write an address that begins with `https://`, or a path of this site.',
  },
] as const satisfies readonly DescribedCheck[];
