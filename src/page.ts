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
  title: text.optional().describe("The page's title. Default: its first heading."),
  description: text
    .optional()
    .describe('One sentence for search engines, cards and link previews.'),
  summary: text.optional().describe('A longer introduction.'),
  page_id: text.optional().describe('Short name by which other pages refer to this one.'),
  type: text.optional().describe('Kind of page, by which tiles choose pages.'),
  layout: text.nullable().optional().describe('Layout that wraps the page. Default: page.'),
  sidebar: z
    .union([text, z.literal(false)])
    .optional()
    .describe('Name of the side navigation in _data/sidebars, or false for none.'),
  permalink: text
    .optional()
    .describe("The page's URL, or a pattern in Jekyll's placeholders.")
    .meta({ pattern: pathForm }),
  redirect_from: z
    .union([z.array(path), path])
    .optional()
    .describe('Old URLs that lead here.'),
  lang: text.optional().describe('Language of the page, as a BCP 47 tag.'),
  toc: flag.optional().describe('Whether the table of contents is shown. Default: true.'),
  search_exclude: flag.optional().describe('Whether search leaves the page out.'),
  sitemap: flag.optional().describe('Whether the sitemap lists the page. Default: true.'),
  no_robots: flag.optional().describe('Whether search engines are asked to leave the page out.'),
  published: flag.optional().describe('Whether the page is published. Default: true.'),
  keywords: words.optional().describe('Words by which the page is found.'),
  sources: z.array(linkOrText).optional().describe('Where the facts of the page come from.'),
  nav_order: z
    .number()
    .optional()
    .describe('Place among its siblings in a navigation made from folders.'),
  page_img: text.optional().describe('Path of the picture for link previews.'),
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
    .describe('Head of a home page.'),
  cards: z
    .array(z.strictObject({ title: text, text: text.optional(), url: text, icon: text.optional() }))
    .optional()
    .describe('Cards of a home page.'),
  audiences: z
    .array(z.strictObject({ title: text, text: text.optional(), url: text }))
    .optional()
    .describe('Ways in for groups of readers, on a home page.'),
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
