import { z } from 'zod';
import type { Page } from './page.ts';
import type { OwnLayout } from './jekyll/own-layouts.ts';
import type { Footer } from './data/footer.ts';
import type { LinkItem, Sidebar } from './data/navigation.ts';
import type { CitationSources } from './citations/read-bibliographies.ts';
import type { KnownProblem } from './data/known-problems.ts';
import type { ToolkitData } from './data/toolkit-data.ts';
import type { Report } from './problem.ts';
import { analyticsSchema } from './analytics/analytics-settings.ts';
import type { PageHistories } from './git/page-histories.ts';
import { harmKindSchema } from './harm/harm-kinds.ts';
import { allowedHostsSchema } from './policy/allowed-hosts.ts';
import { basePathForm, languageForm, webAddressForm } from './data/written-forms.ts';
import { isBasePath } from './read/base-path.ts';
import type { DataFile } from './read/read-data.ts';

const link = z.strictObject({
  name: z.string().describe('What is shown.'),
  url: z.string().describe('Where it leads.'),
});

const path = z
  .string()
  .refine(isBasePath, 'must be a path such as /framework/')
  .meta({ pattern: basePathForm });

const webAddress = z.url({ protocol: /^https?$/ }).meta({ pattern: webAddressForm });

const fontName = z
  .string()
  .regex(/^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/, 'must be the name of a typeface, such as Open Sans');

/** A typeface that is in no package: files among the assets of the site. */
const ownFont = z.strictObject({
  name: fontName,
  files: z
    .array(
      z.strictObject({
        file: z
          .string()
          .regex(
            /^assets\/[^"\\]+\.(?:woff2?|[ot]tf)$/i,
            'must be the path of a font below assets/',
          ),
        weight: z
          .union([
            z.int().min(1).max(1000),
            z.string().regex(/^\d{1,4} \d{1,4}$/, 'must be a weight such as 400, or two: 200 900'),
          ])
          .default(400),
        style: z.enum(['normal', 'italic']).default('normal'),
      }),
    )
    .min(1),
});

const font = z.union([fontName, ownFont]);

const color = z
  .string()
  .regex(/^#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$/, 'must be a colour such as #12357a');

/** Whether a tag is one that sorting and dates can be asked for. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const flag = z.boolean();
const text = z.string();

/** How Markdown is read, by the names of kramdown's options (kramdown's documentation, "Options"). */
const kramdownSchema = z
  .strictObject({
    input: text,
    auto_ids: flag,
    auto_id_prefix: text,
    auto_id_stripping: flag,
    transliterated_header_ids: flag,
    header_offset: z.number(),
    hard_wrap: flag,
    smart_quotes: z.union([text, z.array(text)]),
    typographic_symbols: z.record(text, text),
    toc_levels: z.union([text, z.array(z.number())]),
    footnote_nr: z.number(),
    footnote_backlink: text,
    footnote_backlink_inline: flag,
    parse_block_html: flag,
    parse_span_html: flag,
  })
  .partial();

/** The settings of a site, `_data/site.yml`. Every key may be left out. */
export const settingsSchema = z.strictObject({
  title: z.string().optional().describe('Name of the site. Default: the title of its home page.'),
  description: z.string().optional().describe('One sentence for search engines and link previews.'),
  url: webAddress
    .optional()
    .describe('Where the site is published, as https://example.org; needed for canonical links.'),
  base: path.optional().describe('Path under which the site stands, as /framework/. Default: /.'),
  baseurl: path.optional().describe("Jekyll's name for base."),
  lang: z
    .string()
    .refine(isLanguage, 'must be a language such as en or pt-BR')
    .meta({ pattern: languageForm })
    .default('en')
    .describe('Language of the pages, as a BCP 47 tag.'),
  dir: z
    .enum(['ltr', 'rtl'])
    .default('ltr')
    .describe('Direction in which the language is written.'),
  logo: z.string().optional().describe('Path of a picture that stands beside the name.'),
  logo_alt: z.string().optional().describe('Text in place of the logo.'),
  favicon: z.string().optional().describe('Path of the icon that browsers show in a tab.'),
  image: z.string().optional().describe('Path of the picture for link previews.'),
  theme_color: z
    .string()
    .optional()
    .describe(
      'Colour of the browser around the page, and that of the site where colors names none.',
    ),
  colors: z
    .strictObject({ brand: color, accent: color })
    .partial()
    .optional()
    .describe('Colours of the site, as #12357a; shades that can be read are made of them.'),
  repository: webAddress.optional().describe('Where the source lies; gives edit and report links.'),
  branch: z.string().default('main').describe('Branch that the edit links lead to.'),
  license: link.optional().describe('Licence of the content.'),
  cname: z.string().optional().describe('Host name for the CNAME file of GitHub Pages.'),
  permalink: z
    .string()
    .default('/:basename')
    .describe("Pattern of the pages' URLs, in Jekyll's placeholders."),
  include: z
    .array(z.string())
    .default([])
    .describe('Names below content/ that are published although they begin with _ or a dot.'),
  static: z
    .array(z.string())
    .default([])
    .describe(
      'Files below content/ that are published as they are, though their names are of pages or data.',
    ),
  jekyll_config: z
    .record(z.string(), z.unknown())
    .default({})
    .describe("Keys of an old _config.yml that pages and layouts read as Liquid's site.KEY."),
  kramdown: kramdownSchema.default({}).describe("Options of Markdown, by kramdown's names."),
  analytics: analyticsSchema
    .optional()
    .describe('Who is told that a page was opened. Default: nobody.'),
  fonts: z
    .strictObject({ body: font.optional(), headings: font.optional() })
    .optional()
    .describe(
      'Typefaces: by the name of fontsource.org, whose package the site installs; or by a name and files of its own.',
    ),
  pictures: z
    .strictObject({
      smaller: flag
        .default(true)
        .describe('Whether smaller versions are made, and SVGs shortened.'),
      quality: z.int().min(1).max(100).default(80).describe('Quality of these, from 1 to 100.'),
      open: flag.default(true).describe('Whether a click on a picture opens the whole of it.'),
    })
    .default({ smaller: true, quality: 80, open: true })
    .describe('How the pictures of pages are published.'),
  embeds: z
    .enum(['click', 'load'])
    .default('click')
    .describe('When videos and pages of other hosts in a page are loaded: at a click, or at once.'),
  keep_classes: z
    .array(z.string())
    .default([])
    .describe('Classes that scripts of other hosts set; the style sheet keeps them.'),
  front_matter: z
    .array(z.string())
    .default([])
    .describe('Keys of its own that the site uses in front matter.'),
  allowed_html: z
    .record(z.string(), z.array(harmKindSchema))
    .default({})
    .describe('What of HTML that can do harm a file may hold, by its path: [script, handler, …].'),
  allowed_hosts: allowedHostsSchema
    .default({})
    .describe('Other hosts that pages may use, beside those of their pictures and videos.'),
  external_links: z
    .strictObject({
      skip: z
        .array(z.string().regex(/^[\w-]+(?:\.[\w-]+)*$/, 'must be a host such as example.org'))
        .default([])
        .describe('Hosts that npm run check:links does not ask, with their subdomains.'),
    })
    .default({ skip: [] })
    .describe('How links to other sites are checked.'),
  history: z
    .strictObject({
      updated: flag.default(true).describe('Whether pages say when they were last changed.'),
      authors: flag.default(false).describe('Whether pages name who changed them, as Git knows.'),
    })
    .default({ updated: true, authors: false })
    .describe('What pages say of their history, which is read from Git.'),
  checks: z
    .record(z.string(), z.enum(['error', 'warning', 'off']))
    .default({})
    .describe('How much each check weighs here.'),
});

export type Settings = z.infer<typeof settingsSchema>;

/** A site as it was read from disk: plain data, complete before any page is rendered. */
export interface Site {
  /** Absolute path of the site's folder. */
  dir: string;
  /** Absolute path of the folder that the theme comes from. */
  themeDir: string;
  /** Whether its pages are to be looked at before they are published. */
  isPreview: boolean;
  /** Path under which the site is published; begins and ends with a slash. */
  base: string;
  /** Name of the site as shown. */
  title: string;
  settings: Settings;
  pages: readonly Page[];
  /** Pages by URL without a slash at its end. */
  pageByUrl: ReadonlyMap<string, Page>;
  /** Pages by path from the site's folder. */
  pageByFile: ReadonlyMap<string, Page>;
  /** Published files that are not pages: path from the root (`assets/img/x.png`) to absolute path. */
  assets: ReadonlyMap<string, string>;
  /** Layouts of the site's own, in Liquid, by name. */
  layouts: ReadonlyMap<string, OwnLayout>;
  topNavigation: readonly LinkItem[];
  sidebars: ReadonlyMap<string, Sidebar>;
  footer: Footer | undefined;
  /** What components show: people, supporters, tools, news, events, countries. */
  toolkit: ToolkitData;
  /** What pages may cite, and the styles for it. */
  citations: CitationSources;
  /** The theme's words, by key. */
  words: Readonly<Record<string, string>>;
  /** `_data` as it stands, for Liquid's `site.data`. */
  data: Readonly<Record<string, unknown>>;
  /** The files of `_data` by path without extension, for the places of their values. */
  dataFiles: ReadonlyMap<string, DataFile>;
  /** When and by whom pages were changed, by their files. */
  historyOf: PageHistories;
  knownProblems: readonly (KnownProblem & { line: number })[];
  report: Report;
}
