import { z } from 'zod';
import { textOf, writtenText } from '../data/written.ts';
import { addressOf } from '../links/address-of.ts';
import type { Site } from '../site.ts';
import { safeHtml, type SafeHtml } from './templates.ts';

const text = writtenText.catch(undefined);
/** On unless it is switched off, or the other way round. */
const flag = (byDefault: boolean) =>
  z
    .unknown()
    .optional()
    .transform((value) => (value == null ? byDefault : value !== false && value !== 'false'));

const variablesSchema = z.object({
  topnav_title: text,
  topnav_banner: text,
  breadcrumb: flag(true),
  back_to_top: z.unknown().optional(),
  privacy_statement_url: text,
  toc: z
    .object({ min_headings: z.coerce.number().catch(0), min_headers: z.coerce.number().catch(0) })
    .partial()
    .catch({}),
  topnav: z
    .object({
      search: flag(true),
      twitter: text,
      socials: z.array(z.object({ name: text, title: text, url: text })).catch([]),
    })
    .partial()
    .catch({}),
});

/** What the ELIXIR Toolkit Theme's settings say of the frame around a page. */
export interface ThemeView {
  /** The name in the head of the page. */
  brand: string;
  /** A notice over every page. */
  banner: SafeHtml | undefined;
  showsBreadcrumb: boolean;
  showsSearch: boolean;
  showsBackToTop: boolean;
  privacy: string | undefined;
  socials: { name: string; href: string }[];
  /** How many headings a page needs for a table of contents. */
  fewestHeadings: number;
}

/**
 * Reads `theme_variables` and the like of an old `_config.yml`; what is not set is as the theme of
 * the toolkit has it.
 * @param markdown renders the banner
 */
export function themeView(site: Site, markdown: (text: string) => string): ThemeView {
  const { jekyll_config: config } = site.settings;
  const given = config.theme_variables;
  const variables = variablesSchema.parse(typeof given === 'object' && given ? given : {});
  const banner = textOf(variables.topnav_banner) ?? ownText(config.topnav_banner);
  const privacy = textOf(variables.privacy_statement_url);
  const { toc, topnav } = variables;
  const twitter = textOf(topnav.twitter);
  const socials = [
    ...(topnav.socials ?? []).map(({ name, title, url }) => [
      textOf(name) ?? textOf(title),
      textOf(url),
    ]),
    ['Twitter', twitter],
  ];
  return {
    brand: textOf(variables.topnav_title) ?? ownText(config.topnav_title) ?? site.title,
    banner: banner === undefined ? undefined : safeHtml(markdown(banner)),
    showsBreadcrumb: variables.breadcrumb,
    showsSearch: topnav.search ?? true,
    // The old theme had one unless it was switched off; pages of others have none.
    showsBackToTop:
      variables.back_to_top == null
        ? given != null || config.remote_theme != null
        : variables.back_to_top !== false && variables.back_to_top !== 'false',
    privacy: privacy === undefined ? undefined : addressOf(privacy, site).href,
    socials: socials.flatMap(([name, href]) =>
      name !== undefined && href !== undefined && /^https?:\/\//.test(href) ? [{ name, href }] : [],
    ),
    fewestHeadings: toc.min_headings || toc.min_headers || 2,
  };
}

const ownText = (value: unknown) => (typeof value === 'string' ? textOf(value) : undefined);
