import { z } from 'zod';
import { nationalResourceSchema, toolsSchema } from '../data/tools.ts';
import { countryForm } from '../data/written-forms.ts';
import { isNone, writtenList, writtenText } from '../data/written.ts';
import { isFullUrl } from '../jekyll/relative-url.ts';

/** A switch; sites write it in quotes, too. */
const flag = z.preprocess(
  (value) => (value === 'true' ? true : value === 'false' ? false : value),
  z.boolean(),
);

/**
 * A list of entries with keys. One entry needs no list, `NA` is none, and an entry that was not
 * filled in stays an empty one, so that the places of the others stay what they are.
 */
const listOfEntries = <T extends z.ZodType>(entry: T, asEntry: (text: string) => object) =>
  z.preprocess((value) => {
    if (isNone(value)) return [];
    return (Array.isArray(value) ? value : [value]).map((item: unknown) => {
      if (isNone(item)) return {};
      return typeof item === 'string' || typeof item === 'number' ? asEntry(String(item)) : item;
    });
  }, z.array(entry));

/** A text in place of an entry is a name, or an address. */
const nameOrUrl = (text: string) => (isFullUrl(text) ? { url: text } : { name: text });

const link = {
  name: writtenText.describe('What is shown. Default: the address.'),
  url: writtenText.describe('Where it leads.'),
};

const links = listOfEntries(z.strictObject(link), nameOrUrl);
const list = writtenList;

const nationalResource = {
  ...nationalResourceSchema.shape,
  name: writtenText.describe('The name, as shown.'),
  registry: toolsSchema.element.shape.registry,
};

/** Front matter for what a reader finds under the body of a page. */
export const pageEndShape = {
  related_pages: z
    .union([
      z.record(z.string(), list),
      z.array(z.union([z.record(z.string(), list), z.string(), z.number()]).nullable()),
      z.string(),
    ])
    .optional()
    .describe('Ids of pages on the same subject, by their type.')
    .meta({
      form: 'Types with lists of page ids',
      example: '`related_pages: {applying_it: [usecases]}`',
    }),
  training: listOfEntries(
    z.strictObject({
      ...link,
      registry: writtenText.describe('Where it is found: TeSS, Zenodo, YouTube, Carpentries …'),
      registry_url: writtenText.describe("The registry's website."),
    }),
    nameOrUrl,
  )
    .optional()
    .describe('Courses and material.')
    .meta({ form: 'List, [see below](#training)' }),
  faircookbook: links
    .optional()
    .describe('Recipes of the FAIR Cookbook.')
    .meta({ form: 'List of `name` and `url`' }),
  fairsharing: links
    .optional()
    .describe('Standards, databases and policies in FAIRsharing.')
    .meta({ form: 'List of `name` and `url`', example: '[See below](#links)' }),
  dsw: listOfEntries(
    z.strictObject({
      ...link,
      uuid: writtenText.describe(
        "The question's UUID; needs dsw_deep_link_prefix in the settings.",
      ),
    }),
    nameOrUrl,
  )
    .optional()
    .describe('Questions of the Data Stewardship Wizard.')
    .meta({
      form: 'List of `name` and `url`, or `name` and `uuid`',
      example: '[See below](#links)',
    }),
  rdmkit: links.optional().describe('Pages of RDMkit.').meta({ form: 'List of `name` and `url`' }),
  national_resources: listOfEntries(z.strictObject(nationalResource), nameOrUrl)
    .optional()
    .describe('Tools and resources of the country.')
    .meta({ form: 'List, see the next table' }),
  ref_to_main_resources: list
    .optional()
    .describe(
      'Ids of tools in [the file of tools](data-files#tools-and-resources) that the country contributes to.',
    )
    .meta({ form: 'List' }),
  resources: listOfEntries(z.looseObject(nationalResource), (id) => ({ id }))
    .optional()
    .describe('The old name of `national_resources`. A text in it is the id of a tool.')
    .meta({ form: 'List' }),
  contributors: list
    .optional()
    .describe('Who wrote the page.')
    .meta({ form: 'List of names', example: '`contributors: [Ada Lovelace]`' }),
  coordinators: list
    .optional()
    .describe('Who looks after it.')
    .meta({ form: 'List of names', example: '`coordinators: [Ada Lovelace]`' }),
  editors: list
    .optional()
    .describe('Who edited it.')
    .meta({ form: 'List of names', example: '`editors: [Ada Lovelace]`' }),
  supported_by: list
    .optional()
    .describe(
      'Who supports it: names from [the file of supporters](data-files#supporters), or codes of countries.',
    )
    .meta({ form: 'List', example: '`supported_by: [ELIXIR, EE]`' }),
  affiliations: list.optional().describe('The old name of `supported_by`.').meta({ form: 'List' }),
  page_citation: flag
    .optional()
    .describe('Whether the page says how it is cited.')
    .meta({ form: '`true` or `false`', example: '`page_citation: true`' }),
  country_code: writtenText
    .optional()
    .describe('The country of which the page speaks. Tiles show its flag.')
    .meta({ form: 'Two letters of ISO 3166-1', example: '`country_code: BE`' })
    .meta({ pattern: countryForm }),
  type_img: writtenText
    .optional()
    .describe('The icon of that type, in tiles.')
    .meta({ form: 'Path', example: '`type_img: assets/img/cell.svg`' }),
  datatable: flag
    .optional()
    .describe('Whether the tables of the page can be sorted, filtered and paged.')
    .meta({ form: '`true` or `false`', example: '`datatable: true`' }),
  hide_sidebar: flag
    .optional()
    .describe('Whether that navigation is left out.')
    .meta({ form: '`true` or `false`', example: '`hide_sidebar: true`' }),
  github: z
    .strictObject({
      repository_url: writtenText.describe('Address of the repository. Default: the settings’.'),
      branch: writtenText.describe('Default: the settings’.'),
      file_path: writtenText.describe('Path in the repository of what is edited.'),
    })
    .optional()
    .describe('The place of what the page shows.')
    .meta({ form: 'Keys, see the next table' }),
  custom_editme: writtenText
    .optional()
    .describe('The path of the file that is edited. Newer: `file_path` under `github`.')
    .meta({ form: 'Path', example: '`custom_editme: _data/news.yml`' }),
  'custom-editme': writtenText
    .optional()
    .describe('Another spelling of it.')
    .meta({ form: 'Path' }),
};
