import type { Page } from '../page.ts';
import type { ComponentTools } from './component.ts';
import { supporterName, supportersOf, supporterView, type SupporterView } from './supporters.ts';

/** A page as a tile shows it. */
export interface TileView {
  title: string;
  href: string;
  description?: string | undefined;
  /** The kind of page, where tiles say it. */
  type?: string | undefined;
  icon?: { src: string; alt: string } | undefined;
  supporters: SupporterView[];
  /** Names by which the tile is filtered. */
  supporterNames: string[];
}

export function tileView(page: Page, tools: ComponentTools): TileView {
  const { type, type_img } = page.data;
  const supporters = supportersOf(page);
  return {
    title: page.title,
    href: tools.url(page.url),
    description: page.data.description,
    type: typeLabel(type, tools.site.themeVersion),
    icon:
      typeof type_img === 'string'
        ? { src: tools.url(type_img), alt: `${type ?? ''} icon`.trim() }
        : undefined,
    supporters: supporters.flatMap((name) => supporterView(name, tools) ?? []),
    supporterNames: supporters.map((name) => supporterName(name, tools)),
  };
}

/**
 * Tiles said the type of their page from version 3 of the ELIXIR Toolkit Theme on. Where a site
 * does not come from there they do not: in a section's tiles it is the same word each time.
 */
function typeLabel(type: string | undefined, version = 0): string | undefined {
  if (type === undefined || version < 3) return undefined;
  const words = type.replaceAll('_', ' ');
  return version < 7 ? capitalize(words) : words;
}

/** As Liquid does: the first letter large, all others small. */
export const capitalize = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
