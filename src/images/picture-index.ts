import { hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../build/write-whole.ts';
import { measurePicture, type Measured } from './measure-picture.ts';

/** A picture's content, by its hash, and what it says of itself. */
export type KnownPicture = Measured & { hash: string };

const measured = z.union([
  z.object({
    kind: z.enum(['scaled', 'drawn', 'fixed']),
    width: z.number(),
    height: z.number(),
  }),
  z.object({ kind: z.literal('broken'), reason: z.string() }),
]);

/** Counts up when pictures are read or made in another way, so that nothing old is taken. */
export const pictureVersion = 2;

const knownFile = z.object({ size: z.number(), time: z.number(), hash: z.string() });

const indexSchema = z.object({
  version: z.literal(pictureVersion),
  files: z.record(z.string(), knownFile),
  pictures: z.record(z.string(), measured),
  left: z.record(z.string(), z.string()),
  made: z.record(z.string(), knownFile).default({}),
});

/** A file system's clock is coarse: a file that is younger than this may change unseen. */
const settled = 2000;

/**
 * What is known of a site's pictures from earlier runs, in `.cache/pictures/`. Content decides: time
 * and size of a file only save reading it again. Losing the folder costs nothing but time.
 */
export class PictureIndex {
  /** Absolute path of the folder that holds what was made. */
  readonly folder: string;
  private readonly files: z.infer<typeof indexSchema>['files'];
  private readonly pictures: z.infer<typeof indexSchema>['pictures'];
  private readonly left: z.infer<typeof indexSchema>['left'];
  private readonly made: z.infer<typeof indexSchema>['made'];
  private isChanged = false;

  constructor(siteDir: string) {
    this.folder = join(siteDir, '.cache/pictures');
    const known = readIndex(this.file) ?? { files: {}, pictures: {}, left: {}, made: {} };
    this.files = known.files;
    this.pictures = known.pictures;
    this.left = known.left;
    this.made = known.made;
  }

  /** What is known of the picture in a file. @param name path from the site's folder */
  look(path: string, name: string): KnownPicture {
    const { size, mtimeMs: time } = statSync(path);
    const known = this.files[name];
    const picture = known && this.pictures[known.hash];
    if (picture && known.size === size && known.time === time) {
      return { ...picture, hash: known.hash };
    }
    const content = readFileSync(path);
    const isSvg = /\.svg$/i.test(name);
    // One content under names of two kinds is two pictures.
    const contentHash = hashOf(content) + (isSvg ? '-svg' : '');
    const found = (this.pictures[contentHash] ??= measurePicture(content, isSvg));
    if (Math.abs(Date.now() - time) > settled) {
      this.files[name] = { size, time, hash: contentHash };
    }
    this.isChanged = true;
    return { ...found, hash: contentHash };
  }

  /** Why a version is not published; undefined when nothing speaks against it. */
  reasonAgainst(made: string): string | undefined {
    return this.left[made];
  }

  /** Notes that a version is not to be published. @param reason empty when it is only too big */
  leave(made: string, reason: string): void {
    this.left[made] = reason;
    this.isChanged = true;
  }

  /** Writes what is new, for the next run. */
  save(): void {
    if (!this.isChanged) return;
    const { files, pictures, left, made } = this;
    this.write(
      'index.json',
      JSON.stringify({ version: pictureVersion, files, pictures, left, made }),
    );
    this.isChanged = false;
  }

  /** Whether a version lies in the cache as it was made; the output shares it, and others write there. */
  holds(name: string): boolean {
    const known = this.made[name];
    const path = join(this.folder, name);
    const found = known && statSync(path, { throwIfNoEntry: false });
    if (!found || found.size !== known.size) return false;
    if (found.mtimeMs === known.time) return true;
    // A cache that was packed and unpacked has other times.
    if (hashOf(readFileSync(path)) !== known.hash) return false;
    known.time = found.mtimeMs;
    this.isChanged = true;
    return true;
  }

  /** Takes a version into the cache. */
  keep(name: string, content: Uint8Array): void {
    this.write(name, content);
    const { size, mtimeMs: time } = statSync(join(this.folder, name));
    this.made[name] = { size, time, hash: hashOf(content) };
    this.isChanged = true;
  }

  /** Writes a file of the cache, which git is not to see. */
  private write(name: string, content: Uint8Array | string): void {
    const ignore = join(this.folder, '.gitignore');
    if (!existsSync(ignore)) writeWhole(ignore, '*\n');
    writeWhole(join(this.folder, name), content);
  }

  private get file(): string {
    return join(this.folder, 'index.json');
  }
}

const hashOf = (content: Uint8Array) => hash('sha256', content).slice(0, 24);

/** Another version's index, or a spoilt one, is as good as none. */
function readIndex(file: string): z.infer<typeof indexSchema> | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return indexSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
