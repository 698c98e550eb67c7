import { posix } from 'node:path';
import { settingsProblem } from '../read/settings-problem.ts';
import type { Site } from '../site.ts';

/** A typeface of a site's own, from files among its assets. */
export interface OwnFont {
  name: string;
  files: readonly { file: string; weight: number | string; style: 'normal' | 'italic' }[];
}

const formats: Readonly<Record<string, string>> = {
  woff2: 'woff2',
  woff: 'woff',
  ttf: 'truetype',
  otf: 'opentype',
};

/**
 * The faces of a typeface whose files the settings name, and the file to fetch at once.
 * @param styles folder below the output folder in which the style sheet lies
 */
export function fontFiles(
  { name, files }: OwnFont,
  use: 'body' | 'headings',
  site: Site,
  styles: string,
): { css: string; first: string | undefined } {
  const known = files.filter(({ file }, index) => {
    const isKnown = site.assets.has(file);
    if (!isKnown) reportUnknown(file, use, index, site);
    return isKnown;
  });
  const faces = known.map(({ file, weight, style }) => {
    const format = formats[posix.extname(file).slice(1).toLowerCase()] ?? 'woff2';
    const address = encodeURI(posix.relative(styles, file));
    return `@font-face{font-family:'${name}';font-weight:${weight};font-style:${style};font-display:optional;src:url("${address}") format('${format}')}`;
  });
  return {
    css: faces.join('\n'),
    first: known.find(({ file, style }) => style === 'normal' && /\.woff2$/i.test(file))?.file,
  };
}

function reportUnknown(file: string, use: string, index: number, site: Site): void {
  site.report(
    settingsProblem(site, ['fonts', use, 'files', index, 'file'], {
      check: 'settings',
      severity: 'error',
      message: `The font "${file}" is no file of the site`,
      hint: 'Write its path from the site’s folder, such as assets/fonts/own.woff2.',
    }),
  );
}
