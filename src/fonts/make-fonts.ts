import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type subsetFont from 'subset-font';
import { textOf } from './letters.ts';
import { namesOf, renameFont } from './rename-font.ts';
import { fontPackages, madeFrom, themeFaces, typeface } from './theme-faces.ts';

/** The theme's typeface as it is published. */
export interface MadeFonts {
  /** Contents by file name. */
  files: ReadonlyMap<string, Buffer>;
  /** What has to go along with every copy. */
  licence: string;
}

/**
 * What of OpenType's features text has without asking: kerning, the ligatures ff and ft, letters of some
 * languages, marks. Composing is left out, since Catalan's l· would add glyphs to every page.
 */
const keepFeatures = ['kern', 'liga', 'locl', 'mark', 'mkmk'];
/** Read by programs that choose fonts by name, and for scripts that hang from a line. */
const dropTables = ['STAT', 'BASE'];

/** Meanings of names that have to stay (OpenType, "name"). */
const copyright = 0;
const licenceAddress = 14;
const ownNames: Readonly<Record<number, string>> = {
  1: typeface,
  2: 'Regular',
  4: typeface,
  5: 'Version 1.0',
  6: typeface.replaceAll(' ', ''),
};
/** From here on, names are of weights. */
const firstFree = 256;

/**
 * Cuts the theme's typeface from the packages that bring the whole: the letters of each file, the weights
 * that are used, and a name of its own, as the licence wants it of what is changed.
 * @throws when a package is not installed
 */
export async function makeFonts(themeDir: string): Promise<MadeFonts> {
  const { default: subset } = await import('subset-font');
  const require = createRequire(join(themeDir, 'package.json'));
  const sources = new Map<string, Buffer>();
  const files = new Map<string, Buffer>();
  const notices = new Set<string>();
  for (const { file, letters, source, weight } of themeFaces) {
    const whole = sources.get(source) ?? (await opened(require.resolve(source), subset));
    sources.set(source, whole);
    notices.add(namesOf(whole).get(copyright) ?? '');
    const font = renameFont(whole, (id, text) =>
      [copyright, licenceAddress].includes(id) || id >= firstFree ? text : ownNames[id],
    );
    const made = await subset(font, textOf(letters), {
      targetFormat: 'woff2',
      keepFeatures,
      dropTables,
      preserveNameIds: [licenceAddress],
      ...(weight && { variationAxes: { wght: weight } }),
    });
    files.set(file, made);
  }
  return { files, licence: licenceText([...notices], require) };
}

const opened = (path: string, subset: typeof subsetFont) =>
  subset(readFileSync(path), undefined, {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
    preserveNameIds: [licenceAddress],
  });

function licenceText(notices: readonly string[], require: NodeJS.Require): string {
  const folder = dirname(require.resolve(`${fontPackages[0]}/package.json`));
  const text = readFileSync(join(folder, 'LICENSE'), 'utf8');
  const own = `${typeface} is made of ${madeFrom}: fewer letters in a file, and fewer weights.`;
  return `${own}\n\n${notices.join('\n')}\n\n${text}`;
}
