import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The folder that the theme's packages are installed in. */
export function packagesOf(themeDir: string): string {
  const require = createRequire(join(themeDir, 'package.json'));
  return dirname(dirname(require.resolve('bootstrap/package.json')));
}
