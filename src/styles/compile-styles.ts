import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { initAsyncCompiler, SassString, type Value } from 'sass-embedded';
import { faceFile, faceStyles } from '../fonts/theme-faces.ts';
import { letterGroups, unicodeRange } from '../fonts/letters.ts';
import { listFiles } from '../read/list-files.ts';
import { shortenCss } from './shorten-css.ts';

/**
 * Compiles the style sheets from their Sass sources: `site`, which every page loads, and those of
 * `assets/scss/page/`, which only some do. A site's own `assets/scss/site.scss` takes the place of
 * the theme's, which it can build on: `@use "scss/site";`.
 * @param packages the folder that Bootstrap is installed in
 * @throws sass.Exception with file and line, when a source cannot be compiled
 */
export async function compileStyles(
  siteDir: string,
  themeDir: string,
  packages: string,
): Promise<Record<string, string>> {
  const compiler = await initAsyncCompiler();
  try {
    const own = join(siteDir, 'assets/scss/site.scss');
    const entry = existsSync(own) ? own : join(themeDir, 'assets/scss/site.scss');
    const pageFolder = join(themeDir, 'assets/scss/page');
    const sources = [
      ['site', entry] as const,
      ...listFiles(pageFolder).map(
        (file) => [file.replace(/\.scss$/, ''), join(pageFolder, file)] as const,
      ),
    ];
    const compiled = sources.map(async ([name, path]) => {
      const { css } = await compiler.compileAsync(path, {
        style: 'compressed',
        loadPaths: [join(themeDir, 'assets'), join(themeDir, 'assets/scss'), packages],
        // Bootstrap 5.3 is written for an older Sass; its own warnings are not a site's business.
        quietDeps: true,
        silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'],
        functions,
      });
      return [name, shortenCss(css)] as const;
    });
    return Object.fromEntries(await Promise.all(compiled));
  } finally {
    await compiler.dispose();
  }
}

/** What the Sass sources ask of the theme's typeface. */
const functions = {
  'theme-letters($group)': ([group]: Value[]) => text(unicodeRange(oneOf(letterGroups, group))),
  'theme-font($group, $style)': ([group, style]: Value[]) =>
    text(faceFile(oneOf(letterGroups, group), oneOf(faceStyles, style))),
};

const text = (words: string) => new SassString(words, { quotes: false });

function oneOf<Name extends string>(known: readonly Name[], value: Value | undefined): Name {
  const name = value?.assertString().text;
  const found = known.find((each) => each === name);
  if (!found) throw new Error(`The typeface knows ${known.join(', ')}, but not "${name}".`);
  return found;
}
