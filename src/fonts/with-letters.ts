import type { ThemeAssets } from '../render/page-view.ts';
import { lettersIn } from './letters-in.ts';

/**
 * A page that fetches at once the fonts of the letters that its text has beyond the basic ones: else a
 * word with one of them would show two typefaces at a first visit. Bold ones the browser fetches where it
 * meets them.
 */
export function withLetters(html: string, { fonts, fontOfLetters }: ThemeAssets): string {
  if (fontOfLetters.size === 0) return html;
  const last = `<link rel="preload" href="${fonts.at(-1) ?? ''}"`;
  const at = html.indexOf(last);
  if (at === -1) return html;
  const shown = lettersIn(html);
  const links = [...fontOfLetters]
    .filter(([letters]) => shown.has(letters))
    .map(
      ([, url]) => `<link rel="preload" href="${url}" as="font" type="font/woff2" crossorigin>\n`,
    );
  const behind = html.indexOf('\n', at) + 1;
  return html.slice(0, behind) + links.join('') + html.slice(behind);
}
