import { z } from 'zod';
import { isHash } from '../jekyll/values/hash.ts';
import type { Settings } from '../site.ts';
import { writtenText } from './written.ts';

const text = writtenText.catch(undefined);
const texts = z.record(z.string(), z.unknown()).nullish().catch(undefined);
/** On unless it is switched off. */
const on = z
  .unknown()
  .optional()
  .transform((value) => !isOff(value));
/** Off unless it is switched on. */
const off = z
  .unknown()
  .optional()
  .transform((value) => isOn(value));
const group = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object(shape).partial().nullish().catch(undefined);

const groups = {
  toc: {
    min_headings: z.coerce.number().catch(0),
    min_headers: z.coerce.number().catch(0).describe('Old name of min_headings.'),
    headings: text.describe('Which headings it lists, as a selector: h2, h3.'),
    headers: text.describe('Old name of headings.'),
  },
  topnav: {
    theme: z.enum(['light', 'dark']).catch('light').describe('The colours of the bar.'),
    search: on,
    github: on.describe('Whether a link leads to the repository.'),
    twitter: text,
    bluesky: text,
    linkedin: text,
    fosstodon: text,
    mastodon: text,
    socials: z.array(z.object({ name: text, title: text, url: text })).catch([]),
  },
  github_buttons: { position: text, edit_me: on, open_issue: on, history: on },
};

const schema = z.object({
  topnav_title: text.describe('Name in the head of the page.'),
  topnav_banner: text.describe('A notice over every page, in Markdown.'),
  'dev-info-banner': off.describe('Whether a page that is not published yet says so.'),
  breadcrumb: on,
  back_to_top: z.unknown().optional(),
  privacy_statement_url: text,
  toc: group(groups.toc),
  topnav: group(groups.topnav),
  git_host: text,
  headings: texts.describe('Words of headings, by their names in the theme.'),
  page_metadata: texts.describe('Which lists of people keep the order that they are written in.'),
  github_buttons: group(groups.github_buttons),
});

/** Keys of `theme_variables`, and of each group in it, that mean something here or in the old theme. */
export const themeKeys: Readonly<Record<string, ReadonlySet<string>>> = {
  theme_variables: new Set([...Object.keys(schema.shape), 'theme_color', 'fonts', 'datatables']),
  topnav: new Set([...Object.keys(groups.topnav), 'brand_logo']),
  toc: new Set(Object.keys(groups.toc)),
  github_buttons: new Set(Object.keys(groups.github_buttons)),
};

/** `theme_variables` of an old `_config.yml`, each key in the form that is understood. */
export type ThemeVariables = z.infer<typeof schema>;

/**
 * Reads `theme_variables`, the settings of the ELIXIR Toolkit Theme. What has another form than the
 * theme's is as if it were not there.
 */
export function themeVariables({ jekyll_config }: Pick<Settings, 'jekyll_config'>): ThemeVariables {
  const { theme_variables: given } = jekyll_config;
  return schema.parse(isHash(given) ? given : {});
}

/** A switch of YAML, which may stand in quotation marks. */
export const isOn = (value: unknown): boolean => value === true || value === 'true';
export const isOff = (value: unknown): boolean => value === false || value === 'false';
