import { once } from '../once.ts';

/**
 * Loaded with the first picture that is not in the cache.
 * @throws Error on a machine for which there is no libvips
 */
export const loadSharp = once(async () => {
  const { default: sharp } = await import('sharp').catch((error: unknown) => {
    const advice =
      'pictures cannot be made smaller; set pictures: { smaller: false } in the settings';
    throw new Error(`Without the package "sharp" ${advice}`, { cause: error });
  });
  // Several pictures are made beside each other; none is asked for twice.
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp;
});

/** Makes one version of a picture, as WebP of a given width. */
export type WebpEncoder = (width: number, quality: number) => Promise<Buffer>;

/**
 * Decodes a picture once for all its versions, turned as its camera says and in the colours of the
 * web. Drawings and photographs both come as PNG: at its own width a drawing is smaller without any
 * loss. Little effort is spent on the last per cent: more of it made files 4 % smaller and took
 * nearly twice as long.
 * @param widest width of the widest version, in pixels
 * @throws Error when the content is damaged
 */
export async function webpEncoder(content: Uint8Array, widest: number): Promise<WebpEncoder> {
  const sharp = await loadSharp();
  const { data, info } = await sharp(content, { failOn: 'error', limitInputPixels: true })
    .autoOrient()
    .toColourspace('srgb')
    .resize({ width: widest, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const isPng = content[0] === 0x89;
  const natural = isPng ? (await sharp(content).metadata()).autoOrient.width : undefined;
  return async (width, quality) => {
    const picture = sharp(data, { raw: info }).resize({ width, withoutEnlargement: true });
    const lossy = await picture
      .clone()
      .webp({ quality, smartSubsample: true, effort: 2 })
      .toBuffer();
    if (natural !== width) return lossy;
    const exact = await picture.clone().webp({ lossless: true, effort: 0 }).toBuffer();
    return exact.length <= lossy.length ? exact : lossy;
  };
}
