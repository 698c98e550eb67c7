import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { MigrationError } from './migration-error.ts';

/** File of a migrated site that says what the migration wrote, so that it can run again. */
export const manifestFile = '.migration.json';

const schema = z.object({
  /** The files that were written, with a hash of their content. */
  files: z.record(z.string(), z.string()),
});

export type Manifest = z.infer<typeof schema>;

/** What an earlier migration wrote into a folder; undefined when there was none. */
export function readManifest(siteDir: string): Manifest | undefined {
  const path = join(siteDir, manifestFile);
  if (!existsSync(path)) return undefined;
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new MigrationError(
      `${path} cannot be read. Put it back from the repository, or migrate into a new folder.`,
    );
  }
}

export const hashOf = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex');
