import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { flagFiles } from '../icons/flags.ts';
import { relativeUrl } from '../jekyll/relative-url.ts';
import type { ThemeAssets } from '../render/page-view.ts';
import type { Site } from '../site.ts';
import { siteFonts } from '../styles/site-fonts.ts';
import { compileTheme, hashOf } from './compile-theme.ts';

/** What the theme publishes, and the addresses by which pages load it. */
export interface ThemeFiles {
  assets: ThemeAssets;
  /** Contents by path below the output folder. */
  files: ReadonlyMap<string, string | Buffer>;
}

/** No theme, for a run that only checks. */
export const noTheme: ThemeFiles = {
  assets: {
    stylesheet: '',
    themeScript: '',
    script: '',
    pageStyles: {},
    pageScripts: {},
    fonts: [],
  },
  files: new Map(),
};

const folder = 'assets/theme';

/** Fonts by file name in their package; those that every page needs at once come first. */
const fonts = [
  'source-sans-3-latin-wght-normal.woff2',
  'source-sans-3-latin-wght-italic.woff2',
  'source-sans-3-latin-ext-wght-normal.woff2',
  'source-sans-3-latin-ext-wght-italic.woff2',
];

/** Compiles the theme. Names carry a hash of the content, so that hosts may cache them for ever. */
export async function themeFiles(site: Site): Promise<ThemeFiles> {
  const { base, dir, themeDir, settings } = site;
  const compiled = await compileTheme(dir, themeDir);
  const files = new Map<string, string | Buffer>();
  const href = (name: string) => relativeUrl(`${folder}/${name}`, base);
  const publish = (name: string, content: string | Buffer) => {
    files.set(`${folder}/${name}`, content);
    return href(name);
  };
  for (const [name, content] of Object.entries(compiled.files)) publish(name, content);
  const require = createRequire(join(themeDir, 'package.json'));
  const own = siteFonts(site);
  const fontUrls = fonts.map((name) =>
    publish(
      `fonts/${name}`,
      readFileSync(require.resolve(`@fontsource-variable/source-sans-3/files/${name}`)),
    ),
  );
  const ownFonts = [...(own?.files ?? [])].map(([name, file]) => ({
    isFirst: own?.first.includes(name),
    url: publish(`fonts/${name}`, file),
  }));
  for (const [path, flag] of flagFiles(site)) files.set(path, flag);
  publish('person.svg', readFileSync(join(themeDir, 'src/interface/person.svg')));
  const icon = readFileSync(join(themeDir, 'src/interface/favicon.svg'));
  return {
    assets: {
      stylesheet: href(compiled.stylesheet),
      themeScript: href(compiled.themeScript),
      script: href(compiled.script),
      pageStyles: mapValues(compiled.pageStyles, href),
      pageScripts: mapValues(compiled.pageScripts, (names) => names.map(href)),
      fonts: [
        ...(own && !own.keepsBody ? [] : fontUrls.slice(0, 1)),
        ...ownFonts.filter(({ isFirst }) => isFirst).map(({ url }) => url),
      ],
      fontStyles: own && publish(`fonts.${hashOf([own.css])}.css`, own.css),
      favicon: settings.favicon
        ? relativeUrl(settings.favicon, base)
        : publish('favicon.svg', icon),
    },
    files,
  };
}

function mapValues<From, To>(named: Readonly<Record<string, From>>, change: (value: From) => To) {
  return Object.fromEntries(Object.entries(named).map(([name, value]) => [name, change(value)]));
}
