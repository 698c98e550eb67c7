import type { Site } from '../site.ts';

/** Styles and locales of the Citation Style Language that come along, by name. */
export interface CslData {
  styles: Readonly<Record<string, string>>;
  locales: Readonly<Record<string, string>>;
}

/** Loads them for a site that has anything to cite. */
export async function cslDataFor({ citations }: Site): Promise<CslData | undefined> {
  if (citations.bibliographies.size === 0) return undefined;
  const [styles, locales] = await Promise.all([
    import('@citation-js/plugin-csl/lib/styles.json', { with: { type: 'json' } }),
    import('@citation-js/plugin-csl/lib/locales.json', { with: { type: 'json' } }),
  ]);
  return { styles: styles.default, locales: locales.default };
}

/** The locale of a language, or of another of its countries. */
export function localeFor(
  lang: string,
  locales: Readonly<Record<string, string>>,
): string | undefined {
  const exact = Object.hasOwn(locales, lang) ? lang : undefined;
  const [language] = lang.split(/[-_]/);
  return exact ?? Object.keys(locales).find((name) => name.split('-')[0] === language);
}
