import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

/** The page that a host shows for an address that it does not know, where the site has none itself. */
export function notFoundPage(site: Site): Page | undefined {
  if (site.pageByUrl.has('/404')) return undefined;
  return {
    file: '',
    data: { layout: 'not-found', search_exclude: true, sitemap: false, sidebar: false },
    title: site.words.not_found_title ?? '404',
    titleInBody: false,
    url: '/404',
    output: '404.html',
    published: true,
    source: '',
    bodyOffset: 0,
    yaml: undefined,
  };
}
