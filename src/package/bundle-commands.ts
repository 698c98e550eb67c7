import { build, type Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileTemplates } from './compile-templates.ts';

/** The commands as JavaScript that Node runs without a loader and with few files to open. */
export interface CommandBundle {
  /** File name of each command, by the command's name. */
  commands: Record<string, string>;
  /** Contents by file name. Names carry a hash, so that old and new files can lie side by side. */
  files: Map<string, Uint8Array | string>;
  /** Paths from the toolkit's folder of all that was read. */
  inputs: string[];
}

/** What finds its own files beside itself, or is no JavaScript. */
const external = [
  '@11ty/eleventy-dev-server',
  'citeproc',
  'esbuild',
  'pagefind',
  'prismjs',
  'sass-embedded',
  'sharp',
  'subset-font',
  'temml',
];

/** Packages in CommonJS ask for Node's own modules with `require`, which a module does not have. */
const banner =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

/**
 * Bundles commands with the packages that they use, Eleventy among them: opening a thousand small
 * modules takes longer than building a small site. What several commands need stands in files that
 * they share, and what is imported late is loaded late. Nothing is shortened, so that a stack is read.
 * @param scripts paths from the toolkit's folder, by the command's name
 * @throws BuildFailure of esbuild, with file and line
 */
export async function bundleCommands(
  root: string,
  scripts: Readonly<Record<string, string>>,
): Promise<CommandBundle> {
  const templates = compileTemplates(root);
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.entries(scripts).map(([name, path]) => ({ in: path, out: name })),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outdir: 'dist',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    external,
    plugins: [
      eleventyPlace,
      without,
      moduleText(/[\\/]render[\\/]compiled-templates\.ts$/, templates.text),
    ],
    banner: { js: banner },
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const files = new Map<string, Uint8Array | string>(
    outputFiles.map(({ path, contents }) => [basename(path), contents]),
  );
  files.set('eleventy/package.json', readFileSync(join(root, eleventy, 'package.json'), 'utf8'));
  const commands = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) => {
    const name = Object.keys(scripts).find((key) => scripts[key] === entryPoint);
    return name === undefined ? [] : [[name, basename(path)] as const];
  });
  const inputs = [...Object.keys(metafile.inputs), ...templates.inputs];
  return { commands: Object.fromEntries(commands), files, inputs };
}

const eleventy = 'node_modules/@11ty/eleventy';

/** Eleventy looks for its package.json from where its module stands; a copy lies in that place. */
const eleventyPlace: Plugin = {
  name: 'eleventy-place',
  setup({ onLoad }) {
    onLoad({ filter: /@11ty[\\/]eleventy[\\/]src[\\/].*\.js$/ }, ({ path }) => {
      const [, below = ''] = path.replaceAll('\\', '/').split('/@11ty/eleventy/');
      const text = readFileSync(path, 'utf8');
      const place = `new URL(${JSON.stringify(`eleventy/${below}`)}, import.meta.url).href`;
      return { contents: text.replaceAll('import.meta.url', place), loader: 'js' };
    });
  },
};

/**
 * What no command reaches, a third of the bundle, which Node would read at each start: of Eleventy, its
 * parsers of JavaScript, for pages and data that are programs, what its plugins for HTML and languages
 * need, and what copies files; and Zod's messages in other languages.
 */
const without: Plugin = {
  name: 'without',
  setup({ onLoad, onResolve }) {
    const unreached =
      /^(?:@11ty\/(?:dependency-tree-esm|posthtml-urls|recursive-copy)|esm-import-transformer|node-retrieve-globals|posthtml|posthtml-match-helper|bcp-47-normalize|iso-639-1|luxon)$/;
    onResolve({ filter: unreached }, ({ path }) => ({ path, namespace: 'without' }));
    onLoad({ filter: /./, namespace: 'without' }, () => ({ contents: 'module.exports = {};' }));
    onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

/** Another text in the place of a module's. */
const moduleText = (filter: RegExp, contents: string): Plugin => ({
  name: 'module-text',
  setup({ onLoad }) {
    onLoad({ filter }, () => ({ contents }));
  },
});
