import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../read/list-files.ts';
import { classesIn, type SheetClasses } from '../styles/classes-in.ts';
import type { ClientScripts } from './bundle-client.ts';
import { keepFile } from './keep-file.ts';
import { packagesOf } from './packages-of.ts';
import { preparedTheme } from './prepared-theme.ts';

/** What is compiled of a theme: texts by file name, hashed names for what pages load. */
export interface CompiledTheme {
  stylesheet: string;
  themeScript: string;
  script: string;
  /** File names of what only some pages load, by the name of its source; a script, then its imports. */
  pageStyles: Record<string, string>;
  pageScripts: Record<string, string[]>;
  /** File names of those styles by the classes that the styles of every page do not know. */
  styleOfClass: Record<string, string>;
  /** Classes in a site's own styles that the theme has not. */
  ownClasses: string[];
  /** Contents by file name, all those among them. */
  files: Record<string, string>;
}

/**
 * Compiles styles and scripts, or takes them from where they lie compiled: the compilers take longer
 * to load than a small site to build. The theme as it comes is compiled when the toolkit is
 * installed or packed; what is made of a site's own styles is kept in a cache.
 * @throws when a source cannot be compiled
 */
export async function compileTheme(siteDir: string, themeDir: string): Promise<CompiledTheme> {
  const prepared = preparedTheme(themeDir);
  const hasOwn = siteDir !== themeDir && existsSync(join(siteDir, 'assets/scss/site.scss'));
  if (prepared && !hasOwn) return compiled(prepared.styles, prepared.scripts, prepared.classes);
  const packages = packagesOf(themeDir);
  const key = hashOf(sources(siteDir, themeDir, packages));
  const cached = join(packages, '.cache/framework-site', `theme-${key}.json`);
  if (existsSync(cached)) return JSON.parse(readFileSync(cached, 'utf8')) as CompiledTheme;
  const [styles, scripts] = await Promise.all([
    stylesOf(siteDir, themeDir),
    prepared?.scripts ?? scriptsOf(themeDir),
  ]);
  const classes = hasOwn
    ? (prepared?.classes ?? classesOfSheets(sheetsOf(await compileTheme(themeDir, themeDir))))
    : classesOfSheets(styles);
  const theme = compiled(styles, scripts, classes, hasOwn);
  keepFile(cached, JSON.stringify(theme));
  return theme;
}

/** The style sheets of a compiled theme, by the name of their source. */
function sheetsOf({ stylesheet, pageStyles, files }: CompiledTheme): Record<string, string> {
  const names = Object.entries({ site: stylesheet, ...pageStyles });
  return Object.fromEntries(names.map(([name, file]) => [name, files[file] ?? '']));
}

/** The classes of style sheets, by the name of their source. */
export const classesOfSheets = (styles: Record<string, string>): Record<string, SheetClasses> =>
  Object.fromEntries(Object.entries(styles).map(([name, css]) => [name, classesIn(css)]));

/** Compiles the theme's styles, or those of a site that has its own; by the name of their source. */
export async function stylesOf(siteDir: string, themeDir: string): Promise<Record<string, string>> {
  const { compileStyles } = await import('../styles/compile-styles.ts');
  return compileStyles(siteDir, themeDir, packagesOf(themeDir));
}

/** Bundles the theme's scripts. */
export async function scriptsOf(themeDir: string): Promise<ClientScripts> {
  const { bundleClient } = await import('./bundle-client.ts');
  return bundleClient(themeDir);
}

function compiled(
  styles: Record<string, string>,
  scripts: ClientScripts,
  classes: Record<string, SheetClasses>,
  hasOwn = false,
): CompiledTheme {
  const sheets = Object.entries(styles).map(([name, css]) => ({
    name,
    css,
    file: `${name}.${hashOf([css])}.css`,
  }));
  const { site: stylesheet = '', ...pageStyles } = Object.fromEntries(
    sheets.map(({ name, file }) => [name, file]),
  );
  const styleOfClass: Record<string, string> = {};
  for (const kind of ['own', 'named'] as const) {
    const common = new Set(classes.site?.[kind]);
    for (const [name, file] of Object.entries(pageStyles)) {
      for (const each of classes[name]?.[kind] ?? []) {
        if (!common.has(each)) styleOfClass[each] ??= file;
      }
    }
  }
  const common = new Set(classes.site?.named);
  const own = hasOwn ? classesIn(styles.site ?? '').named : [];
  const themeScript = `before-paint.${hashOf([scripts.beforePaint])}.js`;
  return {
    stylesheet,
    themeScript,
    script: scripts.entry,
    pageStyles,
    pageScripts: scripts.pages,
    styleOfClass,
    ownClasses: own.filter((name) => !common.has(name) && !(name in styleOfClass)),
    files: {
      ...Object.fromEntries(sheets.map(({ file, css }) => [file, css])),
      [themeScript]: scripts.beforePaint,
      ...scripts.modules,
    },
  };
}

/** Everything that the compiled files depend on: sources by name, and the compilers' versions. */
function* sources(siteDir: string, themeDir: string, packages: string): Generator<string> {
  for (const name of ['bootstrap', '@popperjs/core', 'sass-embedded', 'esbuild']) {
    const file = join(packages, name, 'package.json');
    // A site has no packages for scripts, which come to it prepared.
    if (existsSync(file)) yield readFileSync(file, 'utf8');
  }
  const folders = [
    join(siteDir, 'assets/scss'),
    join(themeDir, 'assets/scss'),
    join(themeDir, 'assets/client'),
    join(themeDir, 'src/client'),
    join(themeDir, 'src/fonts'),
    join(themeDir, 'src/styles'),
  ];
  for (const folder of folders) {
    yield folder.startsWith(themeDir) ? folder.slice(themeDir.length) : 'site';
    for (const file of listFiles(folder)) {
      yield file;
      yield readFileSync(join(folder, file), 'utf8');
    }
  }
}

/** Tells contents apart in their names. */
export function hashOf(texts: Iterable<string | Buffer>): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 8);
}
