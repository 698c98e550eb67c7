import { escapePattern } from '../escape-pattern.ts';
import { placeOf, type BuiltSite } from './built-site.ts';
import { compareEmbeds } from './compare-embeds.ts';
import { compareHeadings } from './compare-headings.ts';
import { compareImages } from './compare-images.ts';
import { compareLinks } from './compare-links.ts';
import { compareWords } from './compare-words.ts';
import type { Difference, Differences } from './comparison.ts';
import { contentSlice } from './content-slice.ts';
import { comparableFormulas } from './formulas.ts';
import { mainContents } from './main-content.ts';
import { pageContent, plainText, type PageContent } from './page-content.ts';
import { readItems, type PageItems } from './page-items.ts';
import { siteAddress } from './site-address.ts';
import type { TwoSites } from './two-sites.ts';

/** A page of one side. */
export interface ReadPage {
  file: string;
  html: string;
}

/** What one page has lost of another, and the anchors that matter only if something links to them. */
export function comparePages(
  before: ReadPage,
  after: ReadPage,
  sites: TwoSites,
): Differences & { lostIds: string[] } {
  const [oldItems, newItems] = [itemsOf(before, sites.before), itemsOf(after, sites.after)];
  const [oldSpans, newSpans] = mainContents(oldItems, newItems);
  const was = pageContent(oldItems, oldSpans);
  const is = pageContent(newItems, newSpans);
  const old = addressesOf(was, before, sites.before);
  const now = addressesOf(is, after, sites.after);
  const lostIds = [...new Set(was.ids)].filter((id) => !hasId(after.html, newItems, id));
  const headingIds = new Set(was.headings.map(({ id }) => id));
  const parts: Differences[] = [
    headFacts(oldItems, newItems),
    compareWords(...comparableFormulas(was.text, is.text)),
    compareHeadings(was.headings, is.headings),
    { losses: lostIds.filter((id) => headingIds.has(id)).map(anchor), changes: [] },
    compareLinks({ before: old.links, after: now.links }, sites),
    compareImages({ before: old.images, after: now.images }, sites),
    compareEmbeds(old.embeds, [...now.embeds, ...now.links.map(({ address }) => address)]),
  ];
  return {
    losses: parts.flatMap(({ losses }) => losses),
    changes: parts.flatMap(({ changes }) => changes),
    lostIds: lostIds.filter((id) => !headingIds.has(id)),
  };
}

const anchor = (id: string): Difference => ({ kind: 'anchor', what: `#${id}` });

const itemsOf = ({ html }: ReadPage, { selector }: BuiltSite) =>
  readItems(selector ? html : contentSlice(html), selector);

function addressesOf(content: PageContent, { file }: ReadPage, site: BuiltSite) {
  const place = placeOf(site, file);
  return {
    links: content.links.map(({ href, text }) => ({ text, address: siteAddress(href, place) })),
    images: content.images.map(({ src, alt }) => ({ alt, address: siteAddress(src, place) })),
    embeds: content.embeds.map((src) => siteAddress(src, place)),
  };
}

function headFacts(before: PageItems, after: PageItems): Differences {
  const changes = (['title', 'description'] as const).flatMap((kind): Difference[] => {
    const [what, now] = [plainText(before[kind]), plainText(after[kind])];
    return what === now ? [] : [{ kind, what, now }];
  });
  return { losses: [], changes };
}

/** Whether a link to an id arrives, wherever on the page it stands. */
function hasId(html: string, { items }: PageItems, id: string): boolean {
  if (items.some((item) => item.kind === 'id' && item.id === id)) return true;
  return new RegExp(
    `\\s(?:[iI][dD]|[nN][aA][mM][eE])\\s*=\\s*["']?${escapePattern(id)}["'\\s>/]`,
  ).test(html);
}
