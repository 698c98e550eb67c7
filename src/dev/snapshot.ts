import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

interface FileState {
  /** Time, size and identity. */
  stats: string;
  /** Hash of the content, for a file that was written just now. */
  hash?: string;
}

/**
 * A file system's clock is coarse: a second write within one tick may leave time and size as they
 * were. For files that are younger than this, in milliseconds, the content decides.
 */
const tick = 50;

/** The state of all files below some folders, at one moment. */
export class Snapshot {
  private readonly files = new Map<string, FileState>();

  /**
   * Looks at every file.
   * @param isLeftOut names the files and folders that are passed over
   */
  constructor(folders: readonly string[], isLeftOut: (path: string) => boolean) {
    const now = Date.now();
    for (const folder of new Set(folders)) this.look(folder, isLeftOut, now);
  }

  /** What changes with a file; undefined for one that may still change unseen. */
  signatureOf(path: string): string | undefined {
    const state = this.files.get(path);
    return state && state.hash === undefined ? state.stats : undefined;
  }

  /** Absolute paths of the files that are new, gone or different since an earlier snapshot. */
  changesSince(earlier: Snapshot): string[] {
    const changed: string[] = [];
    for (const [path, state] of this.files) {
      const before = earlier.files.get(path);
      if (before?.stats !== state.stats) changed.push(path);
      else if (before.hash !== undefined && before.hash !== (state.hash ?? hashOf(path))) {
        changed.push(path);
      }
    }
    for (const path of earlier.files.keys()) if (!this.files.has(path)) changed.push(path);
    return changed;
  }

  private look(folder: string, isLeftOut: (path: string) => boolean, now: number): void {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (isLeftOut(path)) continue;
      if (entry.isDirectory()) this.look(path, isLeftOut, now);
      else if (entry.isFile()) this.lookAtFile(path, now);
    }
  }

  private lookAtFile(path: string, now: number): void {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return;
    const stats = `${found.mtimeMs} ${found.ctimeMs} ${found.size} ${found.ino}`;
    const isYoung = Math.abs(now - found.ctimeMs) < tick;
    this.files.set(path, isYoung ? { stats, hash: hashOf(path) } : { stats });
  }
}

/** Hash of a file's content; empty when it has gone in between. */
function hashOf(path: string): string {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('base64');
  } catch (error) {
    if (isGone(error)) return '';
    throw error;
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}

const isGone = (error: unknown) =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
