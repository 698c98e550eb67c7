import { readFileSync } from 'node:fs';
import type { SiteBuild } from '../build/site-build.ts';
import { hashOf } from '../client/compile-theme.ts';
import type { ThemeFiles } from '../client/theme-files.ts';
import type { Site } from '../site.ts';
import { pruneSheets, type KeptNames } from './prune-css.ts';
import { classesOf, noteWords, type UsedNames } from './used-names.ts';

/** The theme's style sheets for one site, once its pages are rendered. */
export interface PrunedStyles {
  /** A page with its links to them by their new names. */
  link: (html: string) => string;
  /** Files by path with the pruned sheets instead of the whole ones. */
  rename: (
    files: Iterable<readonly [string, string | Buffer]>,
  ) => Iterable<[string, string | Buffer]>;
}

/**
 * Prunes the theme's style sheets to what the pages of a site use: classes that stand in them, and
 * words of the scripts that they load, each of which may be a class. So that no page lacks a style,
 * what is uncertain is kept.
 */
export function prunedStyles({ site, theme, renderer }: SiteBuild): PrunedStyles {
  const kept = keptNames(site, theme, renderer.used);
  const pruned = new Map<string, { path: string; css: string }>();
  const addresses: [from: string, to: string][] = [];
  const left = pruneSheets(
    theme.sheets.map(({ path }) => String(theme.files.get(path))),
    kept,
  );
  for (const [index, { name, path, href }] of theme.sheets.entries()) {
    const css = left[index] ?? '';
    const file = `${name}.${hashOf([css])}.css`;
    pruned.set(path, { css, path: path.replace(/[^/]*$/, file) });
    addresses.push([`href="${href}"`, `href="${href.replace(/[^/]*$/, file)}"`]);
  }
  return {
    link: (html) => addresses.reduce((text, [from, to]) => text.replace(from, to), html),
    *rename(files) {
      for (const [path, content] of files) {
        const sheet = pruned.get(path);
        yield sheet ? [sheet.path, sheet.css] : [path, content];
      }
    },
  };
}

function keptNames(site: Site, theme: ThemeFiles, used: UsedNames): KeptNames {
  const classes = new Set([...classesOf(used), ...theme.ownClasses, ...site.settings.keep_classes]);
  const words = new Set(used.words);
  for (const script of scriptsOf(site, theme, used)) noteWords(script, words);
  const variables = new Set(used.variables);
  const sheets = new Set(theme.sheets.map(({ path }) => path));
  for (const [path, content] of theme.files) {
    if (path.endsWith('.css') && !sheets.has(path)) noteVariables(String(content), variables);
  }
  for (const [path, file] of site.assets) {
    if (/\.(?:css|html?|svg)$/.test(path)) noteVariables(readFileSync(file, 'utf8'), variables);
  }
  return {
    hasClass: (name) => classes.has(name) || words.has(name),
    hasVariable: (name) => variables.has(name) || words.has(name),
  };
}

const nameOf = (path: string) => path.replace(/^.*\//, '');

/** Scripts that run in the pages: of the theme only those that some page loads. */
function* scriptsOf(site: Site, { assets, files }: ThemeFiles, { parts }: UsedNames) {
  const unused = new Set<string>();
  const loaded = new Set<string>();
  for (const [part, hrefs] of Object.entries(assets.pageScripts)) {
    for (const href of hrefs) (parts.has(part) ? loaded : unused).add(nameOf(href));
  }
  for (const [path, content] of files) {
    const name = nameOf(path);
    if (path.endsWith('.js') && (loaded.has(name) || !unused.has(name))) yield String(content);
  }
  for (const [path, file] of site.assets) {
    if (/\.m?js$/.test(path)) yield readFileSync(file, 'utf8');
  }
}

function noteVariables(text: string, variables: Set<string>): void {
  for (const [, name = ''] of text.matchAll(/var\(\s*(--[\w-]+)/g)) variables.add(name);
}
