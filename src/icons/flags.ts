import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { listOf, type WrittenList } from '../data/written.ts';
import { relativeUrl } from '../jekyll/relative-url.ts';
import type { Site } from '../site.ts';
import { escapeHtml } from '../render/escape-html.ts';

const require = createRequire(import.meta.url);
const isCode = /^[a-z]{2}(?:-[a-z]{2,3})?$/;

/** The file of a flag, by the ISO 3166-1 code of its country in small letters. */
function fileOf(code: string): string | undefined {
  if (!isCode.test(code)) return undefined;
  const folder = join(dirname(require.resolve('flag-icons/package.json')), 'flags/4x3');
  const path = join(folder, `${code}.svg`);
  return existsSync(path) ? path : undefined;
}

/** Whether a country has a flag here, by its code in any case. */
export const hasFlag = (code: string): boolean => fileOf(code.toLowerCase()) !== undefined;

const pathOf = (code: string) => `assets/theme/flags/${code}.svg`;

/** How the sites of the theme write a flag: `flag-icon-be`, and `fi-be` in later versions. */
export const flagClass = /\b(?:flag-icon|fi)-([a-z]{2}(?:-[a-z]{2,3})?)\b/;
const flagClasses = new RegExp(flagClass, 'g');

/** The flags that a site shows, by path below the output folder. No other is published. */
export function flagFiles(site: Site): Map<string, Buffer> {
  const codes = new Set<string>();
  for (const { data, source } of site.pages) {
    const supporters = listOf((data.supported_by ?? data.affiliations) as WrittenList);
    for (const code of [data.country_code, ...supporters]) {
      if (typeof code === 'string' && code.length === 2) codes.add(code.toLowerCase());
    }
    for (const [, code = ''] of source.matchAll(flagClasses)) codes.add(code);
  }
  const files = new Map<string, Buffer>();
  for (const code of [...codes].toSorted()) {
    const path = fileOf(code);
    if (path !== undefined) files.set(pathOf(code), readFileSync(path));
  }
  return files;
}

/**
 * A flag as an image in SVG: some weigh 180 kB, so that they are files of their own.
 * @param name what it stands for, where no words beside it say so
 */
export function flagSvg(code: string, base: string, name?: string): string | undefined {
  if (fileOf(code) === undefined) return undefined;
  const label =
    name === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escapeHtml(name)}"`;
  const href = relativeUrl(pathOf(code), base);
  return `<svg class="flag-image" ${label} viewBox="0 0 4 3"><image href="${href}" width="4" height="3"/></svg>`;
}

const namesByLanguage = new Map<string, Intl.DisplayNames>();

/** The name of a country in a language; its code where it has none. */
export function countryName(code: string, lang: string): string {
  try {
    let names = namesByLanguage.get(lang);
    if (!names) {
      names = new Intl.DisplayNames(lang, { type: 'region' });
      namesByLanguage.set(lang, names);
    }
    return names.of(code.toUpperCase()) ?? code;
  } catch {
    return code.toUpperCase();
  }
}
