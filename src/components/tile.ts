import type { Page } from '../page.ts';
import type { ComponentTools } from './component.ts';
import { imagePath } from './image-path.ts';
import { inlineHtml } from './inline-html.ts';
import { supporterName, supportersOf, supporterView, type SupporterView } from './supporters.ts';

/** A page as a tile shows it. */
export interface TileView {
  title: string;
  href: string;
  /** HTML that is printed as it is. */
  description?: unknown;
  /** The kind of page, where tiles say it. */
  type?: string | undefined;
  icon?: { src: string; alt: string } | undefined;
  /** The picture of the page. */
  picture?: { src: string; alt: string } | undefined;
  supporters: SupporterView[];
  /** Names by which the tile is filtered. */
  supporterNames: string[];
}

export function tileView(page: Page, tools: ComponentTools): TileView {
  const { type, type_img, description } = page.data;
  const version = tools.site.themeVersion ?? 0;
  const written = supportersOf(page);
  const supporters = version < 6 ? written : written.toSorted();
  return {
    title: page.title,
    href: tools.url(page.url),
    description: description === undefined ? undefined : inlineHtml(description),
    type: typeLabel(type, version),
    icon:
      typeof type_img === 'string'
        ? { src: tools.url(type_img), alt: `${type ?? ''} icon`.trim() }
        : undefined,
    picture: version < 4 ? undefined : pictureOf(page, tools),
    supporters: supporters.flatMap((name) => supporterView(name, tools) ?? []),
    supporterNames: supporters.map((name) => supporterName(name, tools)),
  };
}

/** As in later versions of the theme: a file below /images/. */
function pictureOf({ title, data }: Page, { url, isFile }: ComponentTools) {
  const { page_img } = data;
  if (typeof page_img !== 'string' || page_img === '') return undefined;
  return { src: url(imagePath(page_img, isFile).path), alt: `logo of ${title}` };
}

/**
 * Tiles said the type of their page from version 3 of the ELIXIR Toolkit Theme on, and from version
 * 6 on as it is written. Where a site does not come from there they do not: in a section's tiles it
 * is the same word each time.
 */
function typeLabel(type: string | undefined, version: number): string | undefined {
  if (type === undefined || version < 3) return undefined;
  const words = type.replaceAll('_', ' ');
  return version < 6 ? capitalize(words) : words;
}

/** As Liquid does: the first letter large, all others small. */
export const capitalize = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
