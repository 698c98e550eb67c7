import { hash } from 'node:crypto';
import { relativeUrl } from '../jekyll/relative-url.ts';
import { sitePath } from '../read/site-path.ts';
import type { Site } from '../site.ts';
import { pictureVersion, type KnownPicture, type PictureIndex } from './picture-index.ts';
import { pictureWidths } from './picture-widths.ts';

/** A version of a picture that pages ask for, and from what it is made. */
export interface WantedVersion {
  /** Name of the file in the cache. */
  made: string;
  /** Absolute path of the picture, and its path from the site's folder. */
  source: string;
  file: string;
  /** Of a WebP; an SVG is only made shorter. */
  width?: number;
  quality: number;
}

/** A picture of the site, as a page shows it. */
export interface SitePicture {
  width: number;
  height: number;
  /** Smaller versions, narrowest first; none where the picture itself is the best. */
  versions: { href: string; width: number }[];
}

/** The pictures of a site, by the addresses under which pages show them. */
export interface SitePictures {
  /**
   * What is known of a picture; undefined for one that is not the site's, or is broken.
   * @param src the address, under the base
   * @param shown greatest width in CSS pixels at which it is shown
   */
  find(src: string, shown: number): SitePicture | undefined;
  /** What the pages that were rendered so far ask for, by path below the output folder. */
  wanted: ReadonlyMap<string, WantedVersion>;
  index: PictureIndex;
}

const folder = 'assets/theme/pictures';

/** Looks at pictures when a page shows them; what is to be made of them is only noted. */
export function sitePictures(site: Site, index: PictureIndex): SitePictures {
  const wanted = new Map<string, WantedVersion>();
  const looked = new Map<string, KnownPicture>();
  const { quality, smaller } = site.settings.pictures;

  function look(source: string, file: string): KnownPicture {
    const known = looked.get(source) ?? index.look(source, file);
    if (!looked.has(source) && known.kind === 'broken')
      site.report(brokenPicture(file, known.reason));
    looked.set(source, known);
    return known;
  }

  return {
    wanted,
    index,
    find(src, shown) {
      const path = pathOf(src, site.base);
      const source = path === undefined ? undefined : site.assets.get(path);
      if (path === undefined || source === undefined || !isPicture.test(path)) return undefined;
      const file = sitePath(site.dir, source);
      const known = look(source, file);
      if (known.kind === 'broken') return undefined;
      const { width, height, kind } = known;
      const picture: SitePicture = { width, height, versions: [] };
      if (kind === 'fixed' || !smaller) return picture;
      if (kind === 'drawn') {
        const made = `${keyOf(known.hash, 0)}.svg`;
        const against = index.reasonAgainst(made);
        if (against) site.report(brokenPicture(file, against));
        if (against === undefined) wanted.set(path, { made, source, file, quality: 0 });
        return picture;
      }
      const key = keyOf(known.hash, quality);
      const versions = pictureWidths(width, shown).map((each) => ({
        width: each,
        made: `${key}-${each}.webp`,
        path: `${folder}/${stemOf(path)}-${key.slice(0, 10)}-${each}.webp`,
      }));
      const reasons = versions.map(({ made }) => index.reasonAgainst(made));
      const broken = reasons.find((reason) => reason);
      if (broken) site.report(brokenPicture(file, broken));
      if (broken) return picture;
      const kept = versions.filter(({ made }) => index.reasonAgainst(made) === undefined);
      // The picture itself serves everybody better than versions of which none is wide enough.
      if ((kept.at(-1)?.width ?? 0) < Math.min(width, shown)) return picture;
      for (const { path: to, made, width: wide } of kept) {
        wanted.set(to, { made, source, file, width: wide, quality });
        picture.versions.push({ href: relativeUrl(to, site.base), width: wide });
      }
      return picture;
    },
  };
}

/** What is told of a picture that cannot be read; browsers may still show a part of it. */
export const brokenPicture = (file: string, reason: string) => ({
  check: 'broken-picture' as const,
  severity: 'warning' as const,
  file,
  message: `The picture cannot be read: ${reason}`,
  hint: 'It is published as it is. Open it and save it anew, or put another in its place.',
});

const isPicture = /\.(?:jpe?g|jfif|png|webp|avif|gif|svg|bmp)$/i;

/** A name that changes with whatever a version is made from. */
const keyOf = (content: string, quality: number) =>
  hash('sha256', `${content} ${pictureVersion} ${quality}`).slice(0, 20);

/** The part of a file's name by which a person knows it, in plain letters. */
function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || 'picture'
  );
}

/** Path below the output folder. A part of a picture (`#`) is not the picture. */
function pathOf(src: string, base: string): string | undefined {
  if (src.includes('#') || !src.startsWith(base) || src.startsWith('//')) return undefined;
  const path = src.slice(base.length).replace(/\?.*/s, '');
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
