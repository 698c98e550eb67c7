import { countryName, flagClass, flagSvg } from './flags.ts';
import { anyIcon, type IconStyle } from './icon-svg.ts';

/** An empty element with a class: how Font Awesome and flag icons are written. */
const empty = /<(i|span)\b([^>]*\bclass="([^"]*)"[^>]*)>\s*<\/\1>/g;
const mayHoldIcon = /\bclass="[^"]*\b(?:fa|fi|flag-icon)[a-z]?\b/;

const styles: Readonly<Record<string, readonly IconStyle[]>> = {
  'fa-solid': ['solid'],
  fas: ['solid'],
  'fa-regular': ['regular', 'solid'],
  far: ['regular', 'solid'],
  'fa-brands': ['brands'],
  fab: ['brands'],
  fa: ['solid', 'regular', 'brands'],
};

/**
 * Puts the drawing into each icon that a page names by classes. The element and its classes stay,
 * for the style sheet. An icon is decoration, as it was for every reader of the old site; a flag
 * gets the name of its country.
 */
export function drawIcons(html: string, { base, lang }: { base: string; lang: string }): string {
  if (!mayHoldIcon.test(html)) return html;
  return html.replace(empty, (whole, tag: string, attributes: string, classes: string) => {
    const country = flagClass.exec(classes)?.[1];
    if (country !== undefined) {
      const svg = flagSvg(country, base, countryName(country, lang));
      return svg === undefined ? whole : `<${tag}${attributes}>${svg}</${tag}>`;
    }
    const svg = iconOf(classes.split(/\s+/));
    if (svg === undefined) return whole;
    const label = /\b(?:title|aria-label)="([^"]*)"/.exec(attributes)?.[1];
    const named =
      label === undefined
        ? svg
        : svg.replace('aria-hidden="true"', `role="img" aria-label="${label}"`);
    return `<${tag}${attributes}>${named}</${tag}>`;
  });
}

function iconOf(classes: readonly string[]): string | undefined {
  const style = Object.keys(styles).find((name) => classes.includes(name));
  if (style === undefined) return undefined;
  for (const name of classes) {
    // Sizes, turns and the like are written as names are: "fa-2x" is no icon.
    const svg = name.startsWith('fa-') ? anyIcon(styles[style] ?? [], name.slice(3)) : undefined;
    if (svg !== undefined) return svg;
  }
  return undefined;
}
