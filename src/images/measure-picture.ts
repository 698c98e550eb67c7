import { imageSize } from 'image-size';
import { svgSize } from './svg-size.ts';

/** What a picture's content says of itself. */
export type Measured =
  /** `scaled` is made smaller, `drawn` is an SVG, `fixed` is published as it is. */
  | { kind: 'scaled' | 'drawn' | 'fixed'; width: number; height: number }
  | { kind: 'broken'; reason: string };

/** Formats of which smaller versions are worth making; AVIF is smaller than WebP already. */
const scalable = new Set(['jpg', 'png', 'webp']);
/** Icons are not worth a second version. */
const leastSide = 64;
/** More pixels than this are not decoded: a small file may ask for all of a machine's memory. */
const mostPixels = 100_000_000;

/** Reads a picture's size as it is shown, that is, turned as its camera says (EXIF, "Orientation"). */
export function measurePicture(content: Uint8Array, isSvg: boolean): Measured {
  if (isSvg) {
    const size = svgSize(Buffer.from(content).toString('utf8'));
    return size
      ? { kind: 'drawn', ...size }
      : { kind: 'broken', reason: 'there is no <svg> element in it' };
  }
  try {
    const { width, height, type = '', orientation = 1 } = imageSize(content);
    if (!(width > 0 && height > 0)) return { kind: 'broken', reason: 'it has no width and height' };
    if (width * height > mostPixels) {
      return {
        kind: 'broken',
        reason: `it has ${width} × ${height} pixels, more than ${mostPixels / 1e6} million`,
      };
    }
    const [w, h] = orientation >= 5 ? [height, width] : [width, height];
    const isScaled = scalable.has(type) && Math.max(w, h) > leastSide && !isAnimated(content);
    return { kind: isScaled ? 'scaled' : 'fixed', width: w, height: h };
  } catch (error) {
    return { kind: 'broken', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** How far the chunks that say so stand from the beginning, colour profiles included. */
const headLength = 100_000;

/** An animated PNG (chunk acTL) or WebP (chunk ANIM). */
function isAnimated(content: Uint8Array): boolean {
  const head = Buffer.from(
    content.buffer,
    content.byteOffset,
    Math.min(content.length, headLength),
  );
  if (head[0] === 0x89) {
    const control = head.indexOf('acTL');
    return control !== -1 && control < head.indexOf('IDAT');
  }
  return head.toString('latin1', 8, 12) === 'WEBP' && head.includes('ANIM');
}
