import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { temporaryFolder } from './run.ts';

/** Contents by path below a folder. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** Lines as the text of a file. */
export const text = (...lines: string[]): string => `${lines.join('\n')}\n`;

/** Writes files into a folder. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A site that is gone when the test has ended. */
export function writeSite(files: Files): string {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return folder;
}

/** A folder that the tests of a file share, and that is gone after the last of them. */
export function sharedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'framework-site-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
