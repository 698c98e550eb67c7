import type { JekyllConfig } from './jekyll-config.ts';

/** Parts of the ELIXIR Toolkit Theme that frame every page: its head, bars, foot and notices. */
const frame = `head topnav footer banner cookie-popup dev-info scroll-top schemasorg gtag`;

/** Parts that stand beside, over or under a page's body; here the layout "page" shows all of it. */
const aroundBody = `sidebar sidebar-item-label toc breadcrumb breadcrumbs github-buttons related-pages
  more-information-tiles resource-table-page affiliation-tiles-page supported-by-tiles-page
  contributor-minitiles-page citation-page citations-v2 contributors-v2 affiliations-v2
  page-metadata-tabs further-reading logo-page read-next toollist`;

const names = (list: string) => list.split(/\s+/).map((name) => `${name}.html`);

const framing: ReadonlySet<string> = new Set(names(frame));
const all: ReadonlySet<string> = new Set([...framing, ...names(aroundBody)]);

/** Whether an include of this name is what the theme's own layouts call, in any of its versions. */
export const isThemePart = (name: string): boolean => all.has(name);

/** Whether a part belongs to every page, whatever its layout. */
export const isFraming = (name: string): boolean => framing.has(name);

/** Whether a site is made with the ELIXIR Toolkit Theme, from a repository or as a gem. */
export const hasToolkitTheme = ({ all: settings }: JekyllConfig): boolean =>
  [settings.remote_theme, settings.theme].some(
    (theme) => typeof theme === 'string' && /(?:^|\/)elixir-toolkit-theme(?:@|$)/i.test(theme),
  );
