import { scholarSchema } from '../citations/scholar-settings.ts';
import type { Finding } from './finding.ts';
import type { JekyllConfig } from './jekyll-config.ts';

/** What jekyll-scholar has unasked (its lib/jekyll/scholar/defaults.rb), and what changes no word. */
const asEver: Readonly<Record<string, readonly unknown[]>> = {
  bibliography_template: ['', null, '{{reference}}', '{{ reference }}'],
  group_by: ['', null, 'none'],
  query: ['', null, '@*'],
  replace_strings: [true],
  join_strings: [true],
  allow_locale_overrides: [false],
  relative: ['', null],
};

const harmless = new Set(
  `details_dir details_link details_permalink group_order bibliography_class bibliography_group_tag
  bibliography_list_tag bibliography_list_attributes bibliography_item_tag bibliography_item_attributes
  cite_class reference_tagname missing_reference use_raw_bibtex_entry raw_bibtex_file bibtex_options
  bibtex_skip_fields bibtex_quotes bibtex_filters type_names type_aliases type_order month_names
  repository repository_file_delimiter`.split(/\s+/),
);

const advice: ReadonlyMap<string, string> = new Map([
  [
    'bibliography_template',
    'Entries are as the style writes them. Look at a list of references for what the template added.',
  ],
  ['details_layout', 'No page is made for each entry.'],
  ['group_by', 'Lists of references have no groups. Write a heading and a list for each.'],
  [
    'query',
    'A list has every entry of its file. Keep those that are to be listed in a file of their own.',
  ],
]);

/** Settings of jekyll-scholar that have no effect here, or cannot be understood. */
export function scholarFindings({ file, all, yaml }: JekyllConfig): Finding[] {
  const { scholar } = all;
  if (typeof scholar !== 'object' || scholar === null || Array.isArray(scholar)) return [];
  return Object.entries(scholar).flatMap(([key, value]): Finding[] => {
    const { line } = yaml.positionOf(['scholar', key]);
    if (Object.hasOwn(scholarSchema.shape, key)) {
      const field = scholarSchema.shape[key as keyof typeof scholarSchema.shape];
      const message = `The setting "scholar.${key}" cannot be understood`;
      return value === null || field.safeParse(value).success
        ? []
        : [{ file, line, message, advice: 'The setting that is there without it was used.' }];
    }
    if (harmless.has(key) || asEver[key]?.includes(value)) return [];
    return [
      {
        file,
        line,
        message: `The setting "scholar.${key}" has no effect here`,
        advice: advice.get(key) ?? 'Look at a list of references.',
      },
    ];
  });
}
