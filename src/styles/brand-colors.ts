import { lightnessOf, withLightness, type Rgb, parseColor } from './color.ts';
import { readableShade } from './readable-shade.ts';

/** Shades that the theme makes of a site's colours; each is readable where it is used. */
export interface BrandColors {
  light: {
    /** Links, buttons, borders of what has the focus. */
    link: Rgb;
    hover: Rgb;
    /** Headings, and the name of the site. */
    heading: Rgb;
    /** Ground of boxes. */
    tint: Rgb;
    /** Ground of heads of tables, and the foot of the page. */
    paper: Rgb;
    accent: Rgb;
    hero: Rgb;
  };
  dark: { link: Rgb; hover: Rgb; accent: Rgb; hero: Rgb };
  /** On both heroes: the first button and the line over the title; dark text stands on it. */
  mark: Rgb;
  markHover: Rgb;
}

/** The theme's grounds and texts that are no site's own (`assets/scss/_palette.scss`). */
export const fixedColors = {
  white: rgb('#fff'),
  ink: rgb('#1b2637'),
  inkMuted: rgb('#4d5b73'),
  night: rgb('#0e1726'),
  /** The lightest ground of the dark theme. */
  nightRaised: rgb('#1b2942'),
  /** Text on the hero, and on a filled button of the first rank. */
  onHero: rgb('#e6eefb'),
  onMark: rgb('#0d1626'),
} as const;

/**
 * Shades of a brand's colour, and of a second one for signs, if there is one. Any colour will do: its
 * hue is kept, and its lightness changed as far as the contrast of text asks.
 */
export function brandColors(brand: Rgb, accent: Rgb = brand): BrandColors {
  const { white, nightRaised, onMark, onHero } = fixedColors;
  const tint = withLightness(brand, 0.957, 0.018);
  const hero = readableShade(brand, onHero, 7);
  const heroAtNight = withLightness(brand, 0.27, 0.08);
  const link = readableShade(brand, tint, 4.6);
  const linkAtNight = readableShade(brand, nightRaised, 5.5);
  const onHeroes = readableShade(accent === brand ? white : accent, hero, 4.5);
  const mark = readableShade(onHeroes, onMark, 7);
  return {
    light: {
      link,
      hover: readableShade(brand, tint, 7),
      heading: readableShade(brand, tint, 7),
      tint,
      paper: withLightness(brand, 0.98, 0.008),
      accent: readableShade(accent, tint, 4.6),
      hero,
    },
    dark: {
      link: linkAtNight,
      hover: readableShade(linkAtNight, nightRaised, 8.5),
      accent: readableShade(accent, nightRaised, 5.5),
      hero: heroAtNight,
    },
    mark,
    markHover: withLightness(mark, lightnessOf(mark) - 0.06),
  };
}

function rgb(text: string): Rgb {
  const color = parseColor(text);
  if (!color) throw new Error(`${text} is no colour`);
  return color;
}
