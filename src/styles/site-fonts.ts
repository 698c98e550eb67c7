import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { madeFrom, typeface } from '../fonts/theme-faces.ts';
import { settingsProblem } from '../read/settings-problem.ts';
import type { Site } from '../site.ts';
import { fontFiles } from './font-files.ts';

/** Fonts of a site's own: from packages of Fontsource in its `node_modules`, or from its assets. */
export interface SiteFonts {
  css: string;
  /** Contents by file name, beside the style sheet in `fonts/`. */
  files: ReadonlyMap<string, Buffer>;
  /** Names of the files that every page needs at once. */
  first: readonly string[];
  /** Assets of the site that are such files, by path. */
  firstAssets: readonly string[];
  /** Whether the theme's own typeface is still that of the text. */
  keepsBody: boolean;
}

/** A variable font has all weights in one file; of another one two are enough. */
const sheets = ['wght', 'wght-italic', '400', '400-italic', '700', '700-italic'];

/**
 * The fonts that the settings name; undefined when they name none.
 * @param styles folder below the output folder in which the style sheet will lie
 */
export function siteFonts(site: Site, styles: string): SiteFonts | undefined {
  const files = new Map<string, Buffer>();
  const css = new Set<string>();
  const first: string[] = [];
  const firstAssets: string[] = [];
  let keepsBody = true;
  for (const use of ['body', 'headings'] as const) {
    const family = site.settings.fonts?.[use];
    if (family === undefined) continue;
    if (typeof family !== 'string') {
      const made = fontFiles(family, use, site, styles);
      css.add(made.css).add(rule(use, `'${family.name}',system-ui,sans-serif`));
      if (made.first) firstAssets.push(made.first);
      if (use === 'body') keepsBody = false;
      continue;
    }
    if ([typeface, madeFrom].includes(family)) {
      css.add(rule(use, `'${typeface}','${typeface} Fallback',system-ui,sans-serif`));
      continue;
    }
    const folder = packageOf(family, site.dir);
    if (folder === undefined) {
      reportMissing(family, use, site);
      continue;
    }
    const faces = facesOf(folder);
    for (const face of faces) {
      css.add(face.css);
      files.set(face.file, readFileSync(join(folder, 'files', face.file)));
    }
    const main = faces.find(({ file }) => /-latin-(?:wght|400)-normal\.woff2$/.test(file));
    if (main) first.push(main.file);
    css.add(rule(use, `'${faces[0]?.family ?? family}',${genericOf(folder)}`));
    if (use === 'body') keepsBody = false;
  }
  return css.size ? { css: [...css].join('\n'), files, first, firstAssets, keepsBody } : undefined;
}

const rule = (use: 'body' | 'headings', fonts: string) =>
  use === 'body'
    ? `:root{--bs-font-sans-serif:${fonts}}`
    : `h1,h2,h3,h4,h5,h6,.h1,.h2,.h3,.h4,.h5,.h6{font-family:${fonts}}`;

const slugOf = (family: string) => family.toLowerCase().replace(/ +/g, '-');

/** The folder of a font's package, as Node would find it from the site's folder. */
function packageOf(family: string, siteDir: string): string | undefined {
  const folders = createRequire(join(siteDir, 'package.json')).resolve.paths('fonts') ?? [];
  return folders
    .flatMap((folder) =>
      ['@fontsource-variable', '@fontsource'].map((scope) => join(folder, scope)),
    )
    .map((folder) => join(folder, slugOf(family)))
    .find((folder) => existsSync(join(folder, 'metadata.json')));
}

function genericOf(folder: string): string {
  const { category = '' } = JSON.parse(readFileSync(join(folder, 'metadata.json'), 'utf8')) as {
    category?: string;
  };
  return ['serif', 'monospace'].includes(category) ? category : 'system-ui,sans-serif';
}

/** The faces of a package, each with its file of the newest format alone. */
function facesOf(folder: string) {
  return sheets.flatMap((sheet) => {
    const path = join(folder, `${sheet}.css`);
    const css = existsSync(path) ? readFileSync(path, 'utf8') : '';
    return (css.match(/@font-face\s*\{[^}]*\}/g) ?? []).flatMap((face) => {
      const file = /url\(\.\/files\/([\w.-]+\.woff2)\)/.exec(face)?.[1];
      if (file === undefined) return [];
      const family = /font-family:\s*['"]([^'"]+)['"]/.exec(face)?.[1] ?? '';
      // As the theme's own, it moves nothing by coming late (docs/decisions/0012-fonts-are-optional.md).
      const source = `font-display: optional; src: url(fonts/${file}) format('woff2');`;
      const rewritten = face.replace(/font-display:[^;]*;/, '').replace(/src:[^;]*;/, source);
      return [{ file, family, css: rewritten }];
    });
  });
}

function reportMissing(family: string, use: string, site: Site): void {
  site.report(
    settingsProblem(site, ['fonts', use], {
      check: 'settings',
      severity: 'error',
      message: `The font "${family}" is not installed`,
      hint: `Write npm install @fontsource/${slugOf(family)}, or the name as fontsource.org writes it.`,
    }),
  );
}
