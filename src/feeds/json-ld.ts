import { absoluteUrl } from '../jekyll/relative-url.ts';
import type { Crumb } from '../navigation/site-navigation.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

/**
 * What search engines are told of a page, as schema.org's WebPage or WebSite with its breadcrumb.
 * @returns JSON whose text cannot end the script element that holds it
 */
export function pageJsonLd(page: Page, site: Site, crumbs: readonly Crumb[]): string {
  const { settings, base } = site;
  const url = settings.url && absoluteUrl(page.url, base, settings.url);
  const steps = crumbs.filter((crumb) => crumb.href !== undefined);
  return scriptJson({
    '@context': 'https://schema.org',
    '@type': page.url === '/' ? 'WebSite' : 'WebPage',
    name: page.title,
    description: page.data.description ?? (page.url === '/' ? settings.description : undefined),
    url,
    inLanguage: page.data.lang ?? settings.lang,
    license: settings.license?.url,
    dateModified: settings.history.updated ? site.historyOf(page.file)?.updated : undefined,
    ...(page.url !== '/' && { isPartOf: { '@type': 'WebSite', name: site.title } }),
    ...(settings.url &&
      steps.length > 0 && {
        breadcrumb: {
          '@type': 'BreadcrumbList',
          itemListElement: steps.map(({ title, href }, index) => ({
            '@type': 'ListItem',
            position: index + 1,
            name: title,
            item: new URL(href ?? '', settings.url).href,
          })),
        },
      }),
  });
}

/** JSON for a script element: no `<`, and none of the line ends that JavaScript once stumbled over. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
