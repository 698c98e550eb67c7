import { build } from 'esbuild';
import { join } from 'node:path';

/** The theme's two scripts, ready to be published. */
export interface ClientScripts {
  /** Classic, run before the first paint: sets light or dark. */
  setTheme: string;
  /** A module, deferred: all else. */
  site: string;
}

/** Bundles the browser's TypeScript. */
export async function bundleClient(themeDir: string): Promise<ClientScripts> {
  const bundle = async (name: string, format: 'iife' | 'esm') => {
    const result = await build({
      entryPoints: [join(themeDir, `assets/client/${name}.ts`)],
      bundle: true,
      minify: true,
      write: false,
      format,
      target: 'es2022',
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'silent',
    });
    return result.outputFiles[0]?.text ?? '';
  };
  const [setTheme, site] = await Promise.all([bundle('set-theme', 'iife'), bundle('site', 'esm')]);
  return { setTheme, site };
}
