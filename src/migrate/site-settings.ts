import { analyticsSettings } from './analytics.ts';
import type { JekyllConfig } from './jekyll-config.ts';
import { kramdownOptions } from './known-names.ts';
import { permalinkSuffix } from './permalink-suffix.ts';

type Values = Record<string, unknown>;

/** Keys that are settings here by themselves, or decide only where Jekyll finds files. */
const notCarried = new Set(
  `title description url baseurl lang permalink include exclude defaults plugins gems theme
  sass source destination layouts_dir includes_dir data_dir markdown kramdown
  highlighter keep_files safe incremental port host livereload webrick timezone encoding`
    .trim()
    .split(/\s+/),
);

/**
 * The settings of the new site, from those of the old one. What only pages and layouts read stays
 * as it is, for Liquid's `site.KEY`.
 */
export function siteSettings(
  { all, known }: JekyllConfig,
  extra: {
    include: readonly string[];
    static: readonly string[];
    theme: string | undefined;
    url: string | undefined;
    repository: string | undefined;
  },
): Values {
  const theme = mapOf(all.theme_variables);
  const settings: Values = {
    title: textOf(all.title),
    description: textOf(all.description),
    url: extra.url,
    base: baseOf(textOf(all.baseurl)),
    lang: textOf(all.lang),
    logo: textOf(mapOf(theme.topnav).brand_logo) ?? textOf(all.logo),
    theme_color: colourOf(theme.theme_color),
    repository: extra.repository,
    branch: textOf(mapOf(all.github).branch),
    permalink: permalinkStyle(known.permalink ?? 'date'),
    include: extra.include.length ? extra.include : undefined,
    static: extra.static.length ? extra.static : undefined,
    kramdown: kramdownOf(all.kramdown),
    analytics: analyticsSettings(all),
    jekyll_config: {
      ...Object.fromEntries(Object.entries(all).filter(([key]) => !notCarried.has(key))),
      ...(extra.theme === undefined ? {} : { theme: extra.theme }),
      // The plugin does its work where nothing is set (jekyll-titles-from-headings).
      ...(known.plugins.includes('jekyll-titles-from-headings') && {
        titles_from_headings: all.titles_from_headings ?? true,
      }),
    },
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

/** The pattern that a site's permalink gives its pages. */
export const permalinkStyle = (style: string): string =>
  `/:path/:basename${permalinkSuffix(style)}`;

function kramdownOf(options: unknown): Values | undefined {
  const kept = Object.entries(mapOf(options)).filter(
    ([name, value]) => kramdownOptions.has(name) && value !== null,
  );
  return kept.length ? Object.fromEntries(kept) : undefined;
}

function baseOf(baseurl: string | undefined): string | undefined {
  const path = (baseurl ?? '').replace(/^\/+|\/+$/g, '');
  return path ? `/${path}/` : undefined;
}

const colourOf = (colour: unknown) => {
  const text = textOf(colour);
  return text && /^[0-9a-f]{3}(?:[0-9a-f]{3})?$/i.test(text) ? `#${text}` : text;
};

const mapOf = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};

const textOf = (value: unknown) =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number'
    ? String(value)
    : undefined;
