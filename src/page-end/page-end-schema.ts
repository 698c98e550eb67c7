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
    .describe('Ids of related pages, by their type: { your_tasks: [storage] }.'),
  training: listOfEntries(
    z.strictObject({
      ...link,
      registry: writtenText.describe('Where it is found: TeSS, Zenodo, YouTube, Carpentries …'),
      registry_url: writtenText.describe("The registry's website."),
    }),
    nameOrUrl,
  )
    .optional()
    .describe('Courses and their material.'),
  faircookbook: links.optional().describe('Recipes of the FAIR Cookbook.'),
  fairsharing: links.optional().describe('Standards, databases and policies in FAIRsharing.'),
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
    .describe('Questions of the Data Stewardship Wizard.'),
  rdmkit: links.optional().describe('Pages of RDMkit.'),
  national_resources: listOfEntries(z.strictObject(nationalResource), nameOrUrl)
    .optional()
    .describe("Tools and resources of the page's country."),
  ref_to_main_resources: list
    .optional()
    .describe("Ids of tools in _data that the page's country contributes to."),
  resources: listOfEntries(z.looseObject(nationalResource), (id) => ({ id }))
    .optional()
    .describe('Old name of national_resources; a text is the id of a tool.'),
  contributors: list.optional().describe('Names of who wrote the page.'),
  coordinators: list.optional().describe('Names of who looks after the page.'),
  editors: list.optional().describe('Names of who edited the page.'),
  supported_by: list.optional().describe('Names of who supports the page, or codes of countries.'),
  affiliations: list.optional().describe('Old name of supported_by.'),
  page_citation: flag.optional().describe('Whether the page says how it is cited.'),
  country_code: writtenText
    .optional()
    .describe("ISO 3166-1 code of the page's country: BE.")
    .meta({ pattern: countryForm }),
  type_img: writtenText.optional().describe("Path of the icon of the page's type, in tiles."),
  datatable: flag
    .optional()
    .describe('Whether tables of the page sort, filter and page in the browser.'),
  hide_sidebar: flag.optional().describe('Whether the side navigation is left out.'),
  github: z
    .strictObject({
      repository_url: writtenText.describe('Address of the repository. Default: the settings’.'),
      branch: writtenText.describe('Default: the settings’.'),
      file_path: writtenText.describe('Path in the repository of what is edited.'),
    })
    .optional()
    .describe('Where the source of what the page shows lies, if not in its own file.'),
  custom_editme: writtenText
    .optional()
    .describe('Path in the repository of what the edit link opens. Newer: github.file_path.'),
  'custom-editme': writtenText.optional().describe('Other spelling of custom_editme.'),
};
