import { existsSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../problem.ts';
import { loadSharp, webpEncoder, type WebpEncoder } from './encode-webp.ts';
import { minifySvg } from './minify-svg.ts';
import type { PictureIndex } from './picture-index.ts';
import { brokenPicture, type SitePictures, type WantedVersion } from './pictures.ts';

/** Told after each version how many of how many are made. */
export type PictureProgress = (done: number, total: number) => void;

/**
 * Makes the versions that pages ask for and that the cache does not hold.
 * @returns how many were made
 */
export async function makePictures(
  { wanted, index }: SitePictures,
  report: Report,
  onProgress: PictureProgress = () => {},
): Promise<number> {
  const missing = new Set<string>();
  const bySource = new Map<string, Map<string, WantedVersion>>();
  for (const version of wanted.values()) {
    if (isMissing(version, index)) missing.add(version.made);
    const versions = bySource.get(version.source) ?? new Map<string, WantedVersion>();
    bySource.set(version.source, versions.set(version.made, version));
  }
  const queue = [...bySource.values()]
    .filter((versions) => [...versions.keys()].some((made) => missing.has(made)))
    .values();
  let done = 0;
  const work = async () => {
    for (const versions of queue) {
      const reasons = await makeVersions([...versions.values()], index, () => {
        onProgress(++done, missing.size);
      });
      const file = [...versions.values()][0]?.file ?? '';
      if (reasons[0]) report(brokenPicture(file, reasons[0]));
    }
  };
  if (missing.size > 0) await Promise.all(Array.from({ length: availableParallelism() }, work));
  index.save();
  return missing.size;
}

/** A version's content, made when it is asked for; the picture itself where it is no better. */
export async function readPicture(version: WantedVersion, index: PictureIndex): Promise<Buffer> {
  const file = join(index.folder, version.made);
  if (isMissing(version, index)) {
    await makeVersions([version], index);
    index.save();
  }
  return readFileSync(existsSync(file) ? file : version.source);
}

const isMissing = ({ made }: WantedVersion, index: PictureIndex) =>
  index.reasonAgainst(made) === undefined && !index.holds(made);

/**
 * Makes versions of one picture, widest first: a version that is not smaller than the picture itself
 * and than every wider one only costs.
 * @returns why some cannot be made
 */
async function makeVersions(
  versions: readonly WantedVersion[],
  index: PictureIndex,
  onMade: () => void = () => {},
): Promise<string[]> {
  const reasons: string[] = [];
  let least = Infinity;
  const widestFirst = versions.toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0));
  // Whichever of them are missing: a version is to be the same however the others came to be there.
  const widest = widestFirst[0]?.width ?? 0;
  let read: Buffer | undefined;
  let encoder: Promise<WebpEncoder> | undefined;
  for (const version of widestFirst) {
    const { made, source, width, quality } = version;
    if (isMissing(version, index)) {
      const original = (read ??= readFileSync(source));
      // A machine that cannot do it at all says nothing about the picture.
      if (width !== undefined) await loadSharp();
      const content = await contentOrReason(async () =>
        width === undefined
          ? Buffer.from(await minifySvg(original.toString('utf8')))
          : (await (encoder ??= webpEncoder(original, widest)))(width, quality),
      );
      if (typeof content === 'string') {
        index.leave(made, content);
        reasons.push(content);
      } else if (content.length < Math.min(original.length, least)) {
        index.keep(made, content);
      } else {
        index.leave(made, '');
      }
      onMade();
    }
    const { size } = statSync(join(index.folder, made), { throwIfNoEntry: false }) ?? {};
    least = Math.min(least, size ?? Infinity);
  }
  return reasons;
}

async function contentOrReason(make: () => Promise<Buffer>): Promise<Buffer | string> {
  try {
    return await make();
  } catch (error) {
    const [line = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return line || 'it is damaged';
  }
}
