import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

interface GeneratedPage {
  url: string;
  layout: string;
  /** The word that is its title. */
  word: string;
  robots: boolean;
}

const generated: readonly GeneratedPage[] = [
  // What a host shows for an address that it does not know
  { url: '/404', layout: 'not-found', word: 'not_found_title', robots: false },
  { url: '/search', layout: 'search', word: 'search', robots: true },
  { url: '/site-map', layout: 'site-map', word: 'site_map', robots: true },
];

/** Paths of those pages, so that links to them lead somewhere, in a site that has none of its own. */
export const generatedPaths: readonly string[] = generated.flatMap(({ url }) => [
  url.slice(1),
  `${url.slice(1)}.html`,
]);

/** Whether a page, generated or the site's own, only helps to get around: it is no result of a search. */
export const isForFinding = ({ url }: Page): boolean => generated.some((page) => page.url === url);

/** The pages that the toolkit adds. One that the site has itself, under the same URL, takes their place. */
export function generatedPages(site: Site): Page[] {
  return generated
    .filter(({ url }) => !site.pageByUrl.has(url))
    .map(({ url, layout, word, robots }) => ({
      file: '',
      data: {
        layout,
        search_exclude: true,
        sitemap: false,
        sidebar: false,
        toc: false,
        no_robots: !robots,
      },
      title: site.words[word] ?? url.slice(1),
      titleInBody: false,
      url,
      liquidUrl: url,
      isMarkdown: false,
      output: `${url.slice(1)}.html`,
      published: true,
      source: '',
      bodyOffset: 0,
      yaml: undefined,
    }));
}
