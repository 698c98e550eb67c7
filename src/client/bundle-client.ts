import { build, type BuildOptions } from 'esbuild';
import { basename, join } from 'node:path';

/** The theme's scripts, ready to be published. */
export interface ClientScripts {
  /** Classic, run before the first paint: sets light or dark. */
  setTheme: string;
  /** File name of the module that every page loads, deferred. */
  entry: string;
  /** That module and those that it loads when they are needed, by file name. */
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

/**
 * Bundles the browser's TypeScript.
 * @throws BuildFailure of esbuild, with file and line
 */
export async function bundleClient(themeDir: string): Promise<ClientScripts> {
  const source = (name: string) => join(themeDir, 'assets/client', `${name}.ts`);
  const [classic, modular] = await Promise.all([
    build({ ...common, entryPoints: [source('set-theme')], format: 'iife' }),
    build({
      ...common,
      entryPoints: [source('site')],
      format: 'esm',
      splitting: true,
      outdir: 'theme',
      entryNames: '[name].[hash]',
      chunkNames: '[name].[hash]',
    }),
  ]);
  const modules = Object.fromEntries(
    (modular.outputFiles ?? []).map(({ path, text }) => [basename(path), text]),
  );
  const entry = Object.keys(modules).find((name) => name.startsWith('site.')) ?? '';
  return { setTheme: classic.outputFiles?.[0]?.text ?? '', entry, modules };
}
