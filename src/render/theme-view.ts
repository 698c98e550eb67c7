import { isOff, themeVariables } from '../data/theme-variables.ts';
import { textOf } from '../data/written.ts';
import { addressOf } from '../links/address-of.ts';
import type { Site } from '../site.ts';
import { revisionView, type RevisionView } from './revision-view.ts';
import { safeHtml, type SafeHtml } from './templates.ts';

/** What the ELIXIR Toolkit Theme's settings say of the frame around a page. */
export interface ThemeView {
  /** The name in the head of the page. */
  brand: string;
  /** A notice over every page. */
  banner: SafeHtml | undefined;
  /** Whether the bar at the top is dark whatever theme the reader has. */
  isBarDark: boolean;
  /** What a page that is not published yet was made from. */
  revision: RevisionView | undefined;
  showsBreadcrumb: boolean;
  showsSearch: boolean;
  showsBackToTop: boolean;
  privacy: string | undefined;
  socials: { name: string; href: string }[];
  /** How many headings a page needs for a table of contents. */
  fewestHeadings: number;
  /** Levels of the headings that it lists; undefined for the usual ones. */
  tocLevels: ReadonlySet<number> | undefined;
  /** Whether a link leads to the repository. */
  showsRepository: boolean;
}

/**
 * Reads `theme_variables` and the like of an old `_config.yml`; what is not set is as the theme of
 * the toolkit has it.
 * @param markdown renders the banner
 */
export function themeView(site: Site, markdown: (text: string) => string): ThemeView {
  const { jekyll_config: config } = site.settings;
  const variables = themeVariables(site.settings);
  const banner = textOf(variables.topnav_banner) ?? ownText(config.topnav_banner);
  const privacy = textOf(variables.privacy_statement_url);
  const { toc, topnav } = variables;
  const socials = [
    ...(topnav?.socials ?? []).map(({ name, title, url }) => [
      textOf(name) ?? textOf(title),
      textOf(url),
    ]),
    ...networks.map((name) => [name, textOf(topnav?.[lowerCase(name)])]),
  ];
  return {
    brand: textOf(variables.topnav_title) ?? ownText(config.topnav_title) ?? site.title,
    banner: banner === undefined ? undefined : safeHtml(markdown(banner)),
    isBarDark: topnav?.theme === 'dark',
    revision: variables['dev-info-banner'] && site.isPreview ? revisionView(site) : undefined,
    showsBreadcrumb: variables.breadcrumb,
    showsSearch: topnav?.search ?? true,
    // The old theme had one unless it was switched off; pages of others have none.
    showsBackToTop:
      variables.back_to_top == null
        ? config.theme_variables != null || config.remote_theme != null
        : !isOff(variables.back_to_top),
    privacy: privacy === undefined ? undefined : addressOf(privacy, site).href,
    socials: socials.flatMap(([name, href]) =>
      name !== undefined && href !== undefined && /^https?:\/\//.test(href) ? [{ name, href }] : [],
    ),
    fewestHeadings: toc?.min_headings || toc?.min_headers || 2,
    tocLevels: levelsOf(textOf(toc?.headings) ?? textOf(toc?.headers)),
    showsRepository: topnav?.github ?? true,
  };
}

/** Networks that have a key of their own, as old versions of the theme have them. */
const networks = ['Twitter', 'Bluesky', 'LinkedIn', 'Fosstodon', 'Mastodon'] as const;
const lowerCase = <Name extends string>(name: Name) => name.toLowerCase() as Lowercase<Name>;

/** The levels that a selector names: those of `main h2, main h3`. The title is no entry. */
function levelsOf(selector = ''): ReadonlySet<number> | undefined {
  const levels = Array.from(selector.matchAll(/\bh([2-6])\b/g), ([, level]) => Number(level));
  return levels.length > 0 ? new Set(levels) : undefined;
}

const ownText = (value: unknown) => (typeof value === 'string' ? textOf(value) : undefined);
