import { listOf } from '../data/written.ts';
import type { EndContext, Section } from './section.ts';

/** How the page is cited: who wrote it, its title, the site, the address. */
export function citation({ page, tools, siteTitle }: EndContext): Section | undefined {
  const { data, title } = page;
  if (data.page_citation !== true || page.url === '/404') return undefined;
  const { url, word } = tools;
  const host = tools.site.settings.url;
  return {
    kind: 'citation',
    heading: word('end_citation'),
    people: listOf(data.contributors).join(', '),
    title,
    site: siteTitle === title ? '' : siteTitle,
    address: host === undefined ? undefined : host.replace(/\/+$/, '') + url(page.url),
    words: {
      accessed: word('end_citation_accessed'),
      copy: word('end_citation_copy'),
      copied: word('end_citation_copied'),
    },
  };
}
