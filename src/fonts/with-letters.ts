import type { ThemeAssets } from '../render/page-view.ts';
import { lettersIn } from './letters-in.ts';

/**
 * A page that fetches at once the fonts of the letters that its text has beyond the basic ones: else a
 * word with one of them would show two typefaces at a first visit.
 */
export function withLetters(html: string, { fonts, fontOfLetters }: ThemeAssets): string {
  if (fontOfLetters.size === 0) return html;
  const first = `<link rel="preload" href="${fonts[0] ?? ''}"`;
  const at = html.indexOf(first);
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
