import { escapeHtml } from '../render/escape-html.ts';

export const pixelsPerRem = 16;

/** Up to here, in rem, a picture is so wide on every screen. */
const anywhere = 20;
/** What stands beside a column on a screen that is hardly wider, in rem. */
const margins = 4;

/**
 * A picture with its smaller versions; the picture alone where there are none.
 * @param shown greatest width in CSS pixels at which the layout shows it
 */
export function pictureElement(
  img: string,
  versions: readonly { href: string; width: number }[],
  shown: number,
): string {
  if (versions.length === 0) return img;
  const srcset = versions.map(({ href, width }) => `${href} ${width}w`).join(', ');
  const rem = shown / pixelsPerRem;
  const sizes = rem <= anywhere ? `${rem}rem` : `(min-width: ${rem + margins}rem) ${rem}rem, 100vw`;
  return `<picture><source type="image/webp" srcset="${escapeHtml(srcset)}" sizes="${sizes}">${img}</picture>`;
}
