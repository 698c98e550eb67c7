import type { LetterGroup } from '../fonts/letters.ts';
import { pagePicture } from '../components/image-path.ts';
import { neighbours, breadcrumb } from '../navigation/page-navigation.ts';
import type { NavigationItem } from '../navigation/navigation-item.ts';
import type { Crumb, SideNavigation } from '../navigation/site-navigation.ts';
import { tableOfContents, type Heading, type TocItem } from '../navigation/toc.ts';
import type { FrontMatter, Page } from '../page.ts';
import type { Site } from '../site.ts';
import type { PageEnd } from '../page-end/page-end.ts';
import { pageSources, type PageSource } from '../page-end/page-sources.ts';
import { historyView, type HistoryView } from '../page-end/history-view.ts';
import { sourceLinks, type SourceLinks } from '../page-end/source-links.ts';
import type { EndSettings } from '../page-end/theme-settings.ts';
import { absoluteUrl, relativeUrl } from '../jekyll/relative-url.ts';
import { pageJsonLd } from '../feeds/json-ld.ts';
import { safeHtml, type SafeHtml } from './templates.ts';

/** Addresses of what the theme loads, under the base. */
export interface ThemeAssets {
  stylesheet: string;
  themeScript: string;
  script: string;
  /** What only some pages load, by name; a script, then its imports. */
  pageStyles: Readonly<Record<string, string>>;
  pageScripts: Readonly<Record<string, readonly string[]>>;
  /** Style sheets by the classes that no other sheet knows. */
  styleOfClass: ReadonlyMap<string, string>;
  /** Fonts that are fetched at once. */
  fonts: readonly string[];
  /** Fonts that are fetched at once where the text has their letters. */
  fontOfLetters: ReadonlyMap<LetterGroup, string>;
  /** Style sheet of the site's own fonts and colours. */
  ownStyles?: string | undefined;
  favicon?: string | undefined;
}

/** What a layout sees of a page. Texts are plain and escaped when printed; SafeHtml is not. */
export interface PageView {
  page: {
    title: string;
    /** The line over the body; undefined when the body brings its own. */
    heading?: string | undefined;
    description?: string | undefined;
    url: string;
    href: string;
    canonical?: string | undefined;
    image?: string | undefined;
    lang: string;
    layout: string;
    data: FrontMatter;
    /** Where its source is edited, discussed, and its history read. */
    source: SourceLinks & { atTop: boolean };
    /** Where its facts come from. */
    sources: readonly PageSource[];
    /** When it was last changed, and by whom. */
    history: HistoryView;
    editUrl?: string | undefined;
    isHome: boolean;
    noindex: boolean;
  };
  content: SafeHtml;
  /** What stands under the body; undefined when there is nothing. */
  pageEnd: PageEnd | undefined;
  toc: readonly TocItem[];
  navigation: {
    top: readonly NavigationItem[];
    sidebar?: SideNavigation | undefined;
    sidebarHtml?: SafeHtml | undefined;
    breadcrumb: readonly Crumb[];
    previous?: NavigationItem | undefined;
    next?: NavigationItem | undefined;
  };
  jsonLd: SafeHtml;
}

/** What a page's view is made from, beside the site. */
export interface PageParts {
  html: string;
  headings: readonly Heading[];
  /** How many headings it takes for a table of contents. */
  fewestHeadings?: number | undefined;
  /** Levels of the headings that it lists. */
  tocLevels?: ReadonlySet<number> | undefined;
  top: readonly NavigationItem[];
  side: SideNavigation | undefined;
  sidebarHtml: string | undefined;
  pageEnd: PageEnd | undefined;
  endSettings: EndSettings;
  /** Whether a layout of the site's own writes the line over the body. */
  hasOwnTitle: boolean;
}

/** Gathers what the layout of a page shows. */
export function pageView(page: Page, site: Site, parts: PageParts): PageView {
  const { base, settings } = site;
  const { data } = page;
  const side = parts.side;
  const crumbs = breadcrumb(page, side, site.words.home ?? site.title, base);
  const absolute = (path: string) =>
    settings.url ? absoluteUrl(path, base, settings.url) : undefined;
  const canonical = absolute(page.url);
  const source = sourceLinks(page, site, parts.endSettings.sourceLinks);
  const image =
    data.page_img === undefined
      ? settings.image
      : pagePicture(data.page_img, (path) => site.assets.has(path));
  return {
    page: {
      title: page.title,
      heading: page.titleInBody || parts.hasOwnTitle ? undefined : page.title,
      description: data.description,
      url: page.url,
      href: relativeUrl(page.url, base),
      canonical,
      image: image === undefined ? undefined : absolute(image),
      lang: data.lang ?? settings.lang,
      layout: data.layout ?? 'page',
      data,
      source: { ...source, atTop: parts.endSettings.sourceLinks.position === 'top' },
      sources: pageSources(data),
      history: historyView(page, site),
      editUrl: source.edit,
      isHome: page.url === '/',
      noindex: data.no_robots === true || page.url === '/404',
    },
    content: safeHtml(parts.html),
    pageEnd: parts.pageEnd,
    toc:
      data.toc === false
        ? []
        : tableOfContents(
            [...parts.headings, ...(parts.pageEnd?.headings ?? [])],
            parts.fewestHeadings,
            parts.tocLevels,
          ),
    navigation: {
      top: parts.top,
      sidebar: side,
      sidebarHtml: parts.sidebarHtml === undefined ? undefined : safeHtml(parts.sidebarHtml),
      breadcrumb: crumbs,
      ...neighbours(page, side),
    },
    jsonLd: safeHtml(pageJsonLd(page, site, crumbs)),
  };
}
