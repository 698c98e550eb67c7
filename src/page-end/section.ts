import type { ComponentTools } from '../components/component.ts';
import type { Page } from '../page.ts';
import type { EndSettings } from './theme-settings.ts';

/** A section below the body of a page: a heading, and what its template shows. */
export interface Section {
  /** The template below `partials/page-end/`. */
  kind: string;
  heading: string;
  [shown: string]: unknown;
}

/** What a section is made from. */
export interface EndContext {
  page: Page;
  tools: ComponentTools;
  settings: EndSettings;
  /** The site's name. */
  siteTitle: string;
}

/** The words of a heading: those of the old site's settings, or else the theme's. */
export const headingOf = (
  { tools, settings }: EndContext,
  setting: string | undefined,
  word: string,
): string => (setting && settings.heading(setting)) ?? tools.word(word);
