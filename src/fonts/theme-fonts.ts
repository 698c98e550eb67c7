import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { hashOfFolders } from '../client/prepared-theme.ts';
import { packagesOf } from '../client/packages-of.ts';
import { keepFile } from '../client/keep-file.ts';
import type { MadeFonts } from './make-fonts.ts';
import { fontPackages } from './theme-faces.ts';

/** Where the fonts lie that were made when the toolkit was installed or packed, from the theme's folder. */
export const preparedFontsFile = 'dist/fonts.json';

interface KeptFonts {
  /** What they were made by and of. */
  made: string;
  licence: string;
  /** In base 64, by file name. */
  files: Record<string, string>;
}

/**
 * The theme's typeface: as it was prepared, or from a cache. Where it lies in neither, it is made, which
 * takes two seconds.
 * @throws when it has to be made and a package for that is not installed
 */
export async function themeFonts(themeDir: string): Promise<MadeFonts> {
  const made = madeBy(themeDir);
  const prepared = read(join(themeDir, preparedFontsFile));
  // A package brings fonts, and what makes them in the bundle only.
  if (prepared && ['', prepared.made].includes(made)) return opened(prepared);
  const cache = join(
    packagesOf(themeDir),
    '.cache/framework-site',
    `fonts-${made.slice(0, 8)}.json`,
  );
  const cached = read(cache);
  if (cached?.made === made) return opened(cached);
  const { makeFonts } = await import('./make-fonts.ts');
  const fonts = await makeFonts(themeDir);
  keepFile(cache, keptText(fonts, made));
  return fonts;
}

/** The fonts as the text of a file that keeps them. */
export async function preparedFonts(themeDir: string): Promise<string> {
  return keptText(await themeFonts(themeDir), madeBy(themeDir));
}

function keptText({ files, licence }: MadeFonts, made: string): string {
  const texts = [...files].map(([name, content]) => [name, content.toString('base64')]);
  return JSON.stringify({ made, licence, files: Object.fromEntries(texts) } satisfies KeptFonts);
}

const read = (path: string) =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as KeptFonts) : undefined;

const opened = ({ licence, files }: KeptFonts): MadeFonts => ({
  licence,
  files: new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text, 'base64')])),
});

/** A hash of what fonts are made by and of; empty where that is not there. */
function madeBy(themeDir: string): string {
  const require = createRequire(join(themeDir, 'package.json'));
  const versions = () =>
    ['subset-font', ...fontPackages].map((name) =>
      readFileSync(require.resolve(`${name}/package.json`), 'utf8'),
    );
  return hashOfFolders(themeDir, ['src/fonts'], versions);
}
