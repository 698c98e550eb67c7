import { posix } from 'node:path';
import { nearest } from '../read/nearest.ts';
import { cslEngine, type CslEngine } from './csl-engine.ts';
import { localeFor, type CslData } from './csl-data.ts';
import type { CitationSources } from './read-bibliographies.ts';

/** Why a style or a locale cannot be had. */
export interface StyleFault {
  setting: 'style' | 'locale';
  message: string;
  hint: string;
}

const fallback = { style: 'apa', locale: 'en-US' };

/** The engine of a style by name or path; of another one, with the fault, where there is none. */
export function chooseStyle(
  style: string,
  siteLang: string,
  { settings, cslFiles }: CitationSources,
  { styles, locales }: CslData,
  tell: (fault: StyleFault) => void,
): CslEngine {
  const own = [...cslFiles]
    .map(([path, text]) => [/locales-([\w-]+)\.xml$/.exec(path)?.[1], text] as const)
    .filter((pair): pair is [string, string] => pair[0] !== undefined);
  const all = { ...locales, ...Object.fromEntries(own) };
  const wanted = settings.locale ?? siteLang;
  const lang = localeFor(wanted, all);
  if (lang === undefined && settings.locale !== undefined) {
    tell({
      setting: 'locale',
      message: `There is no locale "${wanted}" for citations`,
      hint: `Known are: ${Object.keys(all).join(', ')}. Others can lie in ${settings.source} as locales-xx-XX.xml.`,
    });
  }
  const locale = lang ?? fallback.locale;
  const engineOf = (text: string) => cslEngine(text, all[locale] ?? '', locale);
  const given = styleText(style, cslFiles, styles);
  if (given === undefined) {
    const paths = [...cslFiles.keys()].filter((path) => path.endsWith('.csl'));
    const near = nearest(style, [...Object.keys(styles), ...paths]);
    tell({
      setting: 'style',
      message: `There is no citation style "${style}"`,
      hint: near
        ? `Did you mean "${near}"?`
        : `Put its .csl file into ${settings.source}/ and write its path here. Without one there are: ${Object.keys(styles).join(', ')}.`,
    });
    return engineOf(styles[fallback.style] ?? '');
  }
  try {
    return engineOf(given);
  } catch (error) {
    const said = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
    tell({
      setting: 'style',
      message: `The citation style "${style}" cannot be read: ${said}`,
      hint: 'It has to be an independent style in CSL 1.0, from <style> to </style>.',
    });
    return engineOf(styles[fallback.style] ?? '');
  }
}

function styleText(
  style: string,
  cslFiles: CitationSources['cslFiles'],
  styles: CslData['styles'],
): string | undefined {
  const path = posix.normalize(style);
  return cslFiles.get(path) ?? (Object.hasOwn(styles, style) ? styles[style] : undefined);
}
