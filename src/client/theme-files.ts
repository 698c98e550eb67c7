import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flagFiles } from '../icons/flags.ts';
import { letterGroups, type LetterGroup } from '../fonts/letters.ts';
import { faceFile, type FaceStyle } from '../fonts/theme-faces.ts';
import { themeFonts } from '../fonts/theme-fonts.ts';
import { relativeUrl } from '../jekyll/relative-url.ts';
import type { ThemeAssets } from '../render/page-view.ts';
import type { Site } from '../site.ts';
import { brandStyles } from '../styles/brand-styles.ts';
import { siteFonts } from '../styles/site-fonts.ts';
import { compileTheme, hashOf } from './compile-theme.ts';

/** What the theme publishes, and the addresses by which pages load it. */
export interface ThemeFiles {
  assets: ThemeAssets;
  /** The style sheets among the files that are pruned to what the pages use. */
  sheets: readonly ThemeSheet[];
  /** Classes that are a site's own, not the theme's: their rules are all kept. */
  ownClasses: readonly string[];
  /** Contents by path below the output folder. */
  files: ReadonlyMap<string, string | Buffer>;
}

/** A style sheet of the theme: the name of its source, and where it lies. */
export interface ThemeSheet {
  name: string;
  path: string;
  href: string;
}

/** No theme, for a run that only checks. */
export const noTheme: ThemeFiles = {
  assets: {
    stylesheet: '',
    themeScript: '',
    script: '',
    pageStyles: {},
    pageScripts: {},
    styleOfClass: new Map(),
    fonts: [],
    fontOfLetters: new Map(),
  },
  sheets: [],
  ownClasses: [],
  files: new Map(),
};

const folder = 'assets/theme';

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
  const typeface = await themeFonts(themeDir);
  // One hash for all, which a compressed style sheet tells once.
  const hash = hashOf(typeface.files.values());
  const fontNames = new Map(
    [...typeface.files.keys()].map((name) => [name, name.replace('.', `.${hash}.`)]),
  );
  for (const [name, content] of Object.entries(compiled.files)) {
    publish(name, name.endsWith('.css') ? withNames(content, fontNames) : content);
  }
  const own = siteFonts(site, folder);
  const ownStyles = [own?.css, brandStyles(settings)].filter(Boolean).join('\n') || undefined;
  for (const [name, file] of typeface.files) publish(`fonts/${fontNames.get(name)}`, file);
  publish('fonts/OFL.txt', typeface.licence);
  const fontOf = (letters: LetterGroup, style: FaceStyle = 'regular') =>
    href(`fonts/${fontNames.get(faceFile(letters, style))}`);
  const isText = !own || own.keepsBody;
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
      styleOfClass: new Map(
        Object.entries(compiled.styleOfClass).map(([name, file]) => [name, href(file)]),
      ),
      fonts: [
        ...(isText ? [fontOf('basic'), fontOf('basic', 'bold')] : []),
        ...ownFonts.filter(({ isFirst }) => isFirst).map(({ url }) => url),
        ...new Set(own?.firstAssets.map((path) => relativeUrl(path, base))),
      ],
      fontOfLetters: new Map(
        isText ? letterGroups.slice(1).map((letters) => [letters, fontOf(letters)]) : [],
      ),
      ownStyles: ownStyles && publish(`own.${hashOf([ownStyles])}.css`, ownStyles),
      favicon: settings.favicon
        ? relativeUrl(settings.favicon, base)
        : publish('favicon.svg', icon),
    },
    sheets: Object.entries({ site: compiled.stylesheet, ...compiled.pageStyles }).map(
      ([name, file]) => ({ name, path: `${folder}/${file}`, href: href(file) }),
    ),
    ownClasses: compiled.ownClasses,
    files,
  };
}

/** A style sheet with the names of fonts by which they are published. */
const withNames = (css: string, names: ReadonlyMap<string, string>) =>
  css.replace(/(?<=\bfonts\/)framework-sans-[\w-]+\.woff2/g, (name) => names.get(name) ?? name);

function mapValues<From, To>(named: Readonly<Record<string, From>>, change: (value: From) => To) {
  return Object.fromEntries(Object.entries(named).map(([name, value]) => [name, change(value)]));
}
