import type { ThemeAssets } from '../render/page-view.ts';
import { classesOf, type UsedNames } from './used-names.ts';

/**
 * A page with links to the style sheets that its classes need, before the one of every page: what
 * the site's own styles say comes after them.
 * @param used what is noted of the page
 * @param setByScripts classes that any page may have, though none is written with them
 */
export function withStyles(
  html: string,
  used: Pick<UsedNames, 'values'>,
  { styleOfClass, stylesheet }: ThemeAssets,
  setByScripts: readonly string[],
): string {
  if (styleOfClass.size === 0) return html;
  const needed = new Set<string>();
  for (const name of [...classesOf(used), ...setByScripts]) {
    const href = styleOfClass.get(name);
    if (href !== undefined && !html.includes(`href="${href}"`)) needed.add(href);
  }
  if (needed.size === 0) return html;
  const links = [...needed].map((href) => `<link rel="stylesheet" href="${href}">\n`).join('');
  const place = html.indexOf(`<link rel="stylesheet" href="${stylesheet}"`);
  const at = place === -1 ? html.indexOf('</head>') : place;
  return at === -1 ? html : html.slice(0, at) + links + html.slice(at);
}
