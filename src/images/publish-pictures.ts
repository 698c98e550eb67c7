import { join } from 'node:path';
import { pictureElement } from './picture-element.ts';
import { pixelsPerRem, shownIn } from './picture-sizes.ts';
import type { SitePictures } from './pictures.ts';

/** Where each version that was made goes below the output folder, and where it lies. */
export function copiesOf({ wanted, index }: SitePictures): [path: string, source: string][] {
  return [...wanted].flatMap(([path, { made }]): [string, string][] =>
    index.reasonAgainst(made) === undefined ? [[path, join(index.folder, made)]] : [],
  );
}

const element =
  /<picture><source type="image\/webp" srcset="([^"]*)" sizes="([^"]*)">(<img [^]*?)<\/picture>/g;

/**
 * Pages name versions before these are made. Where one turned out broken, or no smaller than the
 * picture itself, pages are mended: they become what the next build writes at once.
 */
export function withoutLeft(pictures: SitePictures): (html: string) => string {
  const { wanted, index } = pictures;
  const left = [...wanted].flatMap(([path, { made, width }]) =>
    width !== undefined && index.reasonAgainst(made) !== undefined ? [path] : [],
  );
  if (left.length === 0) return (html) => html;
  const isLeft = (srcset: string) => left.some((path) => srcset.includes(path));
  return (html) =>
    html.replace(element, (whole, srcset: string, sizes: string, img: string) => {
      if (!isLeft(srcset)) return whole;
      const [, src = ''] = /\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(img) ?? [];
      const shown = shownIn(sizes) * pixelsPerRem;
      const versions = pictures.find(src.replaceAll('&amp;', '&'), shown)?.versions ?? [];
      return pictureElement(img, versions, sizes);
    });
}
