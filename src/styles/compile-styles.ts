import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { initAsyncCompiler } from 'sass-embedded';

/**
 * Compiles the style sheet from its Sass sources. A site's own `assets/scss/site.scss` takes the
 * place of the theme's, which it can build on: `@use "scss/site";`.
 * @param packages the folder that Bootstrap is installed in
 * @throws sass.Exception with file and line, when a source cannot be compiled
 */
export async function compileStyles(
  siteDir: string,
  themeDir: string,
  packages: string,
): Promise<string> {
  const compiler = await initAsyncCompiler();
  try {
    const own = join(siteDir, 'assets/scss/site.scss');
    const entry = existsSync(own) ? own : join(themeDir, 'assets/scss/site.scss');
    const result = await compiler.compileAsync(entry, {
      style: 'compressed',
      loadPaths: [join(themeDir, 'assets'), packages],
      // Bootstrap 5.3 is written for an older Sass; its own warnings are not a site's business.
      quietDeps: true,
      silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'],
    });
    return result.css;
  } finally {
    await compiler.dispose();
  }
}
