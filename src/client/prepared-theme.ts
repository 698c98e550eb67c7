import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../read/list-files.ts';
import type { SheetClasses } from '../styles/classes-in.ts';
import type { ClientScripts } from './bundle-client.ts';

/** The theme as it comes, compiled when the toolkit was installed or packed. */
export interface PreparedTheme {
  /** Hashes of the sources and of what compiles them; with another of either it is out of date. */
  sources: string;
  compilers: string;
  /** By the name of their source. */
  styles: Record<string, string>;
  /** The classes of each of these. */
  classes: Record<string, SheetClasses>;
  scripts: ClientScripts;
}

/** Where it lies, from the theme's folder. */
export const preparedThemeFile = 'dist/theme.json';

/** The prepared theme; undefined when there is none, or when it is out of date. */
export function preparedTheme(themeDir: string): PreparedTheme | undefined {
  const file = join(themeDir, preparedThemeFile);
  if (!existsSync(file)) return undefined;
  const prepared = JSON.parse(readFileSync(file, 'utf8')) as PreparedTheme;
  const { sources, compilers } = themeHashes(themeDir);
  // A package brings the theme's sources, and compilers in the bundle only.
  const isSame = sources === prepared.sources && [prepared.compilers, ''].includes(compilers);
  return isSame ? prepared : undefined;
}

/** What tells a theme from another: its styles and scripts, and what compiles them. */
export function themeHashes(themeDir: string): Pick<PreparedTheme, 'sources' | 'compilers'> {
  return {
    sources: hashOfFolders(themeDir, ['assets/scss', 'assets/client']),
    compilers: hashOfFolders(themeDir, ['src/client', 'src/fonts', 'src/styles']),
  };
}

/**
 * A hash of all files in some folders; empty when there are none.
 * @param more what else is to be in it, asked for when there are some
 */
export function hashOfFolders(
  themeDir: string,
  folders: readonly string[],
  more: () => readonly string[] = () => [],
): string {
  const paths = folders.flatMap((folder) =>
    listFiles(join(themeDir, folder)).map((file) => `${folder}/${file}`),
  );
  if (paths.length === 0) return '';
  const hash = createHash('sha256');
  for (const path of paths) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(themeDir, path)))
      .update('\0');
  }
  for (const text of more()) hash.update(text).update('\0');
  return hash.digest('hex');
}
