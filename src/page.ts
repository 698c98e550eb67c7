import { z } from 'zod';
import { pageEndShape } from './page-end/page-end-schema.ts';
import { pathForm } from './data/written-forms.ts';
import { plainText } from './data/written.ts';
import type { ParsedYaml } from './read/parse-yaml.ts';

const text = plainText;
const path = z.string().meta({ pattern: pathForm });
const words = z.union([z.array(z.string()), z.string()]);
/** A switch; `yes`, `no`, `on` and `off` are booleans in Jekyll's YAML. */
const flag = z.preprocess(
  (value) =>
    typeof value === 'string' && /^(?:yes|no|on|off)$/i.test(value)
      ? /^(?:yes|on)$/i.test(value)
      : value,
  z.boolean(),
);

const linkOrText = z.union([z.string(), z.strictObject({ title: z.string(), url: z.string() })]);

/** Front matter of a page. Every key may be left out; keys that are not listed are checked apart. */
export const frontMatterSchema = z.looseObject({
  title: text
    .optional()
    .describe('The title. Without it, the first heading of the page is the title.')
    .meta({ form: 'Text', example: '`title: Cancer`' }),
  description: text
    .optional()
    .describe('One sentence, shown under the title and in tiles, search engines and link previews.')
    .meta({ form: 'Text', example: '`description: Standards for cancer data.`' }),
  summary: text
    .optional()
    .describe('A longer introduction, shown under the title.')
    .meta({ form: 'Text', example: '`summary: This page …`' }),
  page_id: text
    .optional()
    .describe(
      'A short name by which data and other pages refer to this one. No two pages share one.',
    )
    .meta({ form: 'Text', example: '`page_id: cancer`' }),
  type: text
    .optional()
    .describe('The kind of page. Tiles choose pages by it, and search offers it as a filter.')
    .meta({ form: 'Text', example: '`type: foundations`' }),
  layout: text
    .nullable()
    .optional()
    .describe(
      'What wraps the page: `page`, `home`, `base`, `default` or a layout of the site’s own. An empty `layout:` means none. Without the key it is `page`.',
    )
    .meta({ form: 'Name', example: '`layout: home`' }),
  sidebar: z
    .union([text, z.literal(false)])
    .optional()
    .describe(
      'The navigation beside the page, a file in `_data/sidebars`; `false` for none. Without the key it is made from the folder.',
    )
    .meta({ form: 'Name or `false`', example: '`sidebar: about`' }),
  permalink: text
    .optional()
    .describe('The address of the page, or a pattern in Jekyll’s placeholders.')
    .meta({ form: 'Text', example: '`permalink: /cancer`' })
    .meta({ pattern: pathForm }),
  redirect_from: z
    .union([z.array(path), path])
    .optional()
    .describe('Old addresses that lead here.')
    .meta({ form: 'List or text', example: '`redirect_from: [/tumours]`' }),
  lang: text
    .optional()
    .describe('The language of the page, if it is not that of the site.')
    .meta({ form: 'BCP 47 tag', example: '`lang: fr`' }),
  toc: flag
    .optional()
    .describe('Whether the table of contents is shown. It is, unless you say `false`.')
    .meta({ form: '`true` or `false`', example: '`toc: false`' }),
  search_exclude: flag
    .optional()
    .describe('Whether search, tiles and lists of pages leave it out.')
    .meta({ form: '`true` or `false`', example: '`search_exclude: true`' }),
  sitemap: flag
    .optional()
    .describe('Whether the sitemap lists it. It does, unless you say `false`.')
    .meta({ form: '`true` or `false`', example: '`sitemap: false`' }),
  no_robots: flag
    .optional()
    .describe('Whether search engines are asked to leave it out.')
    .meta({ form: '`true` or `false`', example: '`no_robots: true`' }),
  published: flag
    .optional()
    .describe('Whether the page is published.')
    .meta({ form: '`true` or `false`', example: '`published: false`' }),
  keywords: words
    .optional()
    .describe('Words by which search finds the page, although it does not contain them.')
    .meta({ form: 'List or text', example: '`keywords: [tumour, oncology]`' }),
  sources: z
    .array(linkOrText)
    .optional()
    .describe('Where the facts come from. They are listed at the end of the page.')
    .meta({
      form: 'List of texts, or of `title` and `url`. A text that is an address is a link',
      example: '[See below](#sources)',
    }),
  nav_order: z
    .number()
    .optional()
    .describe('The place among the pages of a folder, in a navigation made from folders.')
    .meta({ form: 'Number', example: '`nav_order: 2`' }),
  page_img: text
    .optional()
    .describe('The picture for link previews.')
    .meta({ form: 'Path', example: '`page_img: assets/img/cell.jpg`' }),
  hero: z
    .strictObject({
      title: text.optional().describe('The large line. Default: the title.'),
      lead: text.optional().describe('The sentence under it.'),
      actions: z
        .array(z.strictObject({ text, url: text, primary: flag.optional() }))
        .optional()
        .describe('Buttons.'),
      image: text.optional().describe('Path of the picture beside it.'),
      image_alt: text.optional().describe('Text in place of the picture.'),
    })
    .optional()
    .describe('The large head of the page.')
    .meta({ form: 'Keys, [see below](#hero)' }),
  cards: z
    .array(z.strictObject({ title: text, text: text.optional(), url: text, icon: text.optional() }))
    .optional()
    .describe('Cards that lead to the parts of the site.')
    .meta({ form: 'List, [see below](#cards)' }),
  audiences: z
    .array(z.strictObject({ title: text, text: text.optional(), url: text }))
    .optional()
    .describe('Ways in for groups of readers.')
    .meta({ form: 'List, [see below](#audiences)' }),
  ...pageEndShape,
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** Keys that Jekyll itself has; read by later parts as they stand. */
const keysOfJekyll =
  'redirect_to date tag tags categories category author excerpt excerpt_separator slug'.split(' ');

/** Every front-matter key that needs no declaration. */
export const knownFrontMatterKeys: readonly string[] = [
  ...Object.keys(frontMatterSchema.shape),
  ...keysOfJekyll,
];

/** A page as it was read; nothing of it changes while the site is built. */
export interface Page {
  /** Path from the site's folder, with forward slashes: `content/about/contact.md`. */
  file: string;
  /** Front matter over directory data. */
  data: FrontMatter;
  title: string;
  /** True when the title is the body's own first heading, so that the layout adds none. */
  titleInBody: boolean;
  /** Decoded URL from the site's root: `/contact`. */
  url: string;
  /** File below the output folder: `contact.html`. */
  output: string;
  /** The URL as Liquid's `page.url` gives it. */
  liquidUrl: string;
  /** False for a page of another kind (HTML, XML, JSON …), whose body is not read as Markdown. */
  isMarkdown: boolean;
  /** False when another page claimed the URL first, or the page is not to be published. */
  published: boolean;
  /** All of the file. */
  source: string;
  /** Where the body begins in the source. */
  bodyOffset: number;
  /** The front matter, for the places of its keys. */
  yaml: ParsedYaml | undefined;
}
