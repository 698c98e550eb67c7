import { escapeHtml } from '../render/escape-html.ts';

/**
 * A picture with its smaller versions; the picture alone where there are none.
 * @param sizes how wide the layout shows it
 */
export function pictureElement(
  img: string,
  versions: readonly { href: string; width: number }[],
  sizes: string,
): string {
  if (versions.length === 0) return img;
  const srcset = versions.map(({ href, width }) => `${href} ${width}w`).join(', ');
  return `<picture><source type="image/webp" srcset="${escapeHtml(srcset)}" sizes="${sizes}">${img}</picture>`;
}
