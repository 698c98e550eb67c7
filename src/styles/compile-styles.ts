import { initAsyncCompiler } from 'sass-embedded';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Compiles the theme's style sheet from its Sass sources. A site's own `assets/scss` comes before
 * the theme's, so that it can replace a part.
 * @throws sass.Exception with file and line, when a source cannot be compiled
 */
export async function compileStyles(siteDir: string, themeDir: string): Promise<string> {
  const require = createRequire(join(themeDir, 'package.json'));
  const packages = dirname(dirname(require.resolve('bootstrap/package.json')));
  const compiler = await initAsyncCompiler();
  try {
    const result = await compiler.compileAsync(join(themeDir, 'assets/scss/site.scss'), {
      style: 'compressed',
      loadPaths: [join(siteDir, 'assets/scss'), join(themeDir, 'assets/scss'), packages],
      // Bootstrap 5.3 is written for an older Sass; its own warnings are not a site's business.
      quietDeps: true,
      silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'],
    });
    return result.css;
  } finally {
    await compiler.dispose();
  }
}
