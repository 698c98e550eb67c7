import { splitFrontMatter } from '../read/front-matter.ts';

/** The layout that a layout names in its front matter. */
export function parentLayout(text: string): string | undefined {
  const { text: front = '' } = splitFrontMatter(text);
  return /^layout:[ \t]*["']?([^"'\s#]+)/m.exec(front)?.[1];
}

/**
 * Whether a layout of the site's own stands, by itself or by the layouts around it, in one of the
 * toolkit's: it names none of its own, or one that needs parts of the old theme.
 * @param textOf the text of a layout of the site's own
 * @param needsTheme whether a text calls parts of the old theme
 */
export function standsInOurs(
  text: string,
  textOf: (name: string) => string | undefined,
  needsTheme: (text: string) => boolean,
): boolean {
  const seen = new Set<string>();
  let layout: string | undefined = text;
  while (layout !== undefined) {
    if (needsTheme(layout)) return true;
    const parent = parentLayout(layout);
    if (parent === undefined || parent === 'none' || seen.has(parent)) return false;
    seen.add(parent);
    layout = textOf(parent);
  }
  return true;
}
