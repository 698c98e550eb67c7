import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listFiles } from '../read/list-files.ts';

/** The theme's scripts, ready to be published. */
export interface ClientScripts {
  /** Classic, run before the first paint: sets light or dark, and loads the modules later. */
  beforePaint: string;
  /** File name of the module that every page loads, when it is shown. */
  entry: string;
  /** Modules that only some pages load, by the name of their source: each, and then all it imports. */
  pages: Record<string, string[]>;
  /** All these modules and those that they load when they are needed, by file name. */
  modules: Record<string, string>;
}

const common: BuildOptions = {
  bundle: true,
  minify: true,
  write: false,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
};

/** Stands before what holds code of others; their licence, MIT, wants it. */
const notice =
  '/*! With Bootstrap (The Bootstrap Authors), Popper (Federico Zivolo), tablesort (Tristen Brown); MIT */\n';

/**
 * Bundles the browser's TypeScript.
 * @throws BuildFailure of esbuild, with file and line
 */
export async function bundleClient(themeDir: string): Promise<ClientScripts> {
  const source = (name: string) => join(themeDir, 'assets/client', `${name}.ts`);
  const pageNames = listFiles(join(themeDir, 'assets/client/page')).map((file) =>
    file.replace(/\.ts$/, ''),
  );
  // Apart, so that what only some pages need adds nothing to what every page loads. A small one is whole by
  // itself: a part that two of them share would be one more file to wait for.
  const pages = pageNames.map((name) => source(`page/${name}`));
  const [classic, all, heavy, ...light] = await Promise.all([
    // Without "use strict", to be short.
    build({ ...common, entryPoints: [source('before-paint')], format: 'iife', tsconfigRaw: {} }),
    buildModules([source('site')]),
    buildModules(pages.filter(usesBootstrap)),
    ...pages.filter((file) => !usesBootstrap(file)).map((file) => buildModules([file])),
  ]);
  const bundles = [all, heavy, ...light];
  return {
    beforePaint: classic.outputFiles?.[0]?.text ?? '',
    entry: all.withImports('site')[0] ?? '',
    pages: Object.fromEntries(
      pageNames.map((name) => [name, bundles.flatMap(({ withImports: of }) => of(name))]),
    ),
    modules: Object.assign({}, ...bundles.map(({ modules }) => modules)) as Record<string, string>,
  };
}

/** Bootstrap brings half a kilobyte of esbuild's own, which every script of a bundle with it would load. */
const usesBootstrap = (file: string) => /'bootstrap\//.test(readFileSync(file, 'utf8'));

/** Tablesort alone is written for CommonJS; in a page it names itself in the window. */
const withoutCommonJs: Plugin = {
  name: 'without-common-js',
  setup({ onLoad }) {
    onLoad({ filter: /tablesort\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/\bmodule\b/g, 'noModule'),
    }));
  },
};

async function buildModules(entryPoints: string[]) {
  const { outputFiles, metafile } = await build({
    ...common,
    write: false,
    metafile: true,
    entryPoints,
    format: 'esm',
    splitting: true,
    plugins: [withoutCommonJs],
    outdir: 'theme',
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
  });
  const ofOthers = (path: string) =>
    Object.keys(metafile.outputs[path]?.inputs ?? {}).some((input) =>
      input.includes('node_modules/'),
    );
  const others = new Set(
    Object.keys(metafile.outputs)
      .filter(ofOthers)
      .map((path) => basename(path)),
  );
  const modules = Object.fromEntries(
    outputFiles.map(({ path, text }) => {
      const name = basename(path);
      return [name, others.has(name) ? notice + text : text];
    }),
  );
  return { modules, withImports: (name: string) => withImports(name, metafile) };
}

/** The file of an entry, and the files of all that it imports at once. */
function withImports(entry: string, { outputs }: Metafile): string[] {
  const first = Object.keys(outputs).find(
    (path) => outputs[path]?.entryPoint !== undefined && basename(path).startsWith(`${entry}.`),
  );
  const found = new Set(first === undefined ? [] : [first]);
  for (const path of found) {
    for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') found.add(imported);
    }
  }
  return [...found].map((path) => basename(path));
}
