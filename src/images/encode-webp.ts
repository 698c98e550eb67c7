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

/**
 * A picture as WebP of a given width, turned as its camera says and in the colours of the web.
 * Drawings and photographs both come as PNG: at its own width a drawing is smaller without any loss.
 * @throws Error when the content is damaged
 */
export async function encodeWebp(
  content: Uint8Array,
  width: number,
  quality: number,
): Promise<Buffer> {
  const sharp = await loadSharp();
  const picture = sharp(content, { failOn: 'error', limitInputPixels: true })
    .autoOrient()
    .resize({ width, withoutEnlargement: true });
  const lossy = await picture.clone().webp({ quality, smartSubsample: true }).toBuffer();
  if (content[0] !== 0x89) return lossy;
  if ((await sharp(content).metadata()).autoOrient.width !== width) return lossy;
  const exact = await picture.clone().webp({ lossless: true }).toBuffer();
  return exact.length <= lossy.length ? exact : lossy;
}
