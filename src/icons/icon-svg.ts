import { createRequire } from 'node:module';

/** The styles of Font Awesome that are free. */
export type IconStyle = 'solid' | 'regular' | 'brands';

/** A set as Iconify keeps it: what stands inside the svg element of each icon, by name. */
interface IconSet {
  icons: Record<string, { body: string; width?: number; height?: number } | undefined>;
  width: number;
  height: number;
}

const require = createRequire(import.meta.url);
const sets = new Map<IconStyle, IconSet>();

/** Sets are read when the first icon of theirs is drawn; most sites draw none of some. */
function setOf(style: IconStyle): IconSet {
  let set = sets.get(style);
  if (!set) sets.set(style, (set = require(`@iconify-json/fa7-${style}/icons.json`) as IconSet));
  return set;
}

/** An icon of Font Awesome as SVG, under its present or an old name; undefined when there is none. */
export function iconSvg(style: IconStyle, name: string): string | undefined {
  const set = setOf(style);
  const icon = Object.hasOwn(set.icons, name) ? set.icons[name] : undefined;
  if (!icon) return undefined;
  const { width = set.width, height = set.height, body } = icon;
  return `<svg class="icon" aria-hidden="true" viewBox="0 0 ${width} ${height}">${body}</svg>`;
}

/** As {@link iconSvg}, of whichever style has the name. */
export function anyIcon(styles: readonly IconStyle[], name: string): string | undefined {
  for (const style of styles) {
    const svg = iconSvg(style, name);
    if (svg !== undefined) return svg;
  }
  return undefined;
}
