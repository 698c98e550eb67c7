import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../build/write-whole.ts';
import { classesOfSheets, scriptsOf, stylesOf } from '../client/compile-theme.ts';
import { preparedTheme, preparedThemeFile, themeHashes } from '../client/prepared-theme.ts';
import { preparedFonts, preparedFontsFile } from '../fonts/theme-fonts.ts';
import { fontPackages } from '../fonts/theme-faces.ts';
import { bundleCommands } from './bundle-commands.ts';
import { licences } from './licences.ts';
import { removeLeftovers, writeBundle } from './write-bundle.ts';

/** The commands for sites, by the names under which they are called. */
export const siteCommands: Readonly<Record<string, string>> = {
  build: 'scripts/build.ts',
  start: 'scripts/start.ts',
  preview: 'scripts/preview.ts',
  new: 'scripts/new-page.ts',
  rename: 'scripts/rename.ts',
  schemas: 'scripts/schemas.ts',
  check: 'scripts/check.ts',
  'check-links': 'scripts/check-links.ts',
  'check-unused': 'scripts/check-unused.ts',
  migrate: 'scripts/migrate.ts',
  compare: 'scripts/compare.ts',
  prose: 'scripts/prose.ts',
};

/**
 * Bundles the commands into `dist/`.
 * @param root the toolkit's folder
 * @param only true takes away what earlier bundles have left, which a package must not hold
 * @throws BuildFailure of esbuild, with file and line
 */
export async function prepareCommands(root: string, { only = false } = {}): Promise<void> {
  const started = Date.now();
  const present = Object.entries(siteCommands).filter(([, path]) => existsSync(join(root, path)));
  const bundle = await bundleCommands(root, Object.fromEntries(present));
  bundle.files.set(
    'LICENCES.txt',
    licences(root, [...bundle.inputs, ...fontPackages.map((name) => `node_modules/${name}/`)]),
  );
  writeBundle(root, bundle, started);
  removeLeftovers(root, bundle, { everything: only });
}

/** Compiles the theme as it comes into `dist/`, and cuts its typeface, unless they lie there. */
export async function prepareTheme(root: string): Promise<void> {
  writeWhole(join(root, preparedFontsFile), await preparedFonts(root));
  if (preparedTheme(root)) return;
  const [styles, scripts] = await Promise.all([stylesOf(root, root), scriptsOf(root)]);
  const prepared = { ...themeHashes(root), styles, classes: classesOfSheets(styles), scripts };
  writeWhole(join(root, preparedThemeFile), JSON.stringify(prepared));
}
