import { readPage, type BuiltSite } from './built-site.ts';
import { comparePages } from './compare-pages.ts';
import type { ComparedPage, Comparison } from './comparison.ts';
import { contentSlice } from './content-slice.ts';
import { findLinked } from './find-linked.ts';
import { followRedirect, type RedirectEnd } from './follow-redirect.ts';
import { goneFiles } from './gone-files.ts';
import { twoSites, type TwoSites } from './two-sites.ts';

/** What became of a page, before it is known which of its lost anchors something links to. */
type Verdict = ComparedPage & { lostIds?: string[] };

/**
 * Compares two built sites: URLs, files, then a page at a time.
 * @param onPage is called behind each page of the old site
 */
export function compareSites(
  before: BuiltSite,
  after: BuiltSite,
  onPage: (done: number, total: number) => void = () => {},
): Comparison {
  const sites = twoSites(before, after);
  const verdicts: Verdict[] = [];
  let done = 0;
  for (const [url, file] of before.pages) {
    const verdict = verdictOn(url, file, sites);
    if (verdict) verdicts.push(verdict);
    onPage(++done, before.pages.size);
  }
  for (const url of after.pages.keys()) {
    if (!before.pages.has(url)) verdicts.push({ url, state: 'new', ...empty });
  }
  const pages = withAnchors(verdicts, before).filter(isOther);
  const files = goneFiles(before, after);
  return {
    version: 1,
    old: side(before),
    new: side(after),
    summary: summaryOf(before, pages, files),
    pages,
    files,
  };
}

const empty = { losses: [], changes: [] };

/** What became of a page; undefined when it is the same. */
function verdictOn(url: string, file: string, sites: TwoSites): Verdict | undefined {
  const { before, after } = sites;
  const newFile = after.pages.get(url);
  if (newFile === undefined) return { url, state: 'gone', ...empty };
  const [was, is] = [readPage(before, file), readPage(after, newFile)];
  const isSamePlace = before.base === after.base && before.origin === after.origin;
  const isSameReading = isSamePlace && file === newFile && !before.selector && !after.selector;
  if (isSameReading && was.equals(is)) return undefined;
  const [oldHtml, newHtml] = [was.toString(), is.toString()];
  const end = followRedirect(after, newFile, newHtml);
  const oldEnd = followRedirect(before, file, oldHtml);
  if (end) return redirected(url, { file, html: oldHtml, end: oldEnd }, end, sites);
  if (oldEnd) return undefined;
  if (isSameReading && essence(oldHtml) === essence(newHtml)) return undefined;
  const found = comparePages({ file, html: oldHtml }, { file: newFile, html: newHtml }, sites);
  return { url, state: 'changed', ...found };
}

function redirected(
  url: string,
  old: { file: string; html: string; end: RedirectEnd | undefined },
  { address, exists }: RedirectEnd,
  sites: TwoSites,
): Verdict | undefined {
  if (old.end?.address.key === address.key && old.end.exists === exists) return undefined;
  if (!exists) {
    return { url, state: 'gone', note: `leads on to ${address.key}, which is not there`, ...empty };
  }
  const verdict: Verdict = { url, state: 'redirected', to: address.key, ...empty };
  const target = address.url === undefined ? undefined : sites.after.pages.get(address.url);
  const isMove = target !== undefined && !sites.before.pages.has(address.url ?? '');
  if (!isMove || old.end) return verdict;
  const html = readPage(sites.after, target).toString();
  return { ...verdict, ...comparePages(old, { file: target, html }, sites) };
}

/** A page without what the comparison does not look at; undefined parts keep it whole. */
function essence(html: string): string {
  const slice = contentSlice(html);
  if (slice === html) return html;
  const main = slice.search(/<main[\s>]/i);
  const head = slice.slice(0, main);
  const facts = head.match(/<title[\s\S]*?<\/title>|<meta[^>]*\bdescription\b[^>]*>/gi) ?? [];
  return facts.join('\n') + slice.slice(main);
}

/** Adds the lost anchors to which something in the old site links; nobody else has used them. */
function withAnchors(verdicts: readonly Verdict[], before: BuiltSite): ComparedPage[] {
  const keys = verdicts.flatMap(({ url, lostIds = [] }) => lostIds.map((id) => `${url}#${id}`));
  const linked = findLinked(before, new Set(keys));
  return verdicts.map(({ lostIds = [], ...page }) => {
    const anchors = lostIds.map((id) => ({ id, from: linked.get(`${page.url}#${id}`) }));
    const told = ({ id, from }: (typeof anchors)[number]) => ({
      kind: 'anchor' as const,
      what: `#${id}`,
      note: from === undefined ? 'nothing links to it' : `${from} links to it`,
    });
    const losses = [...page.losses, ...anchors.filter(({ from }) => from !== undefined).map(told)];
    const changes = [
      ...page.changes,
      ...anchors.filter(({ from }) => from === undefined).map(told),
    ];
    const state = page.state === 'changed' && losses.length > 0 ? 'lost' : page.state;
    return { ...page, state, losses, changes };
  });
}

const isOther = ({ state, losses, changes }: ComparedPage) =>
  state !== 'changed' || losses.length + changes.length > 0;

const side = ({ folder, base, pages, files }: BuiltSite) => ({
  folder,
  base,
  pages: pages.size,
  files: files.size,
});

function summaryOf(
  before: BuiltSite,
  pages: Comparison['pages'],
  files: Comparison['files'],
): Comparison['summary'] {
  const count = (state: ComparedPage['state']) =>
    pages.filter((page) => page.state === state).length;
  const lostFiles = files.filter(({ loss }) => loss).length;
  const onPages = pages.reduce((sum, { losses }) => sum + losses.length, 0);
  const isNew = count('new');
  return {
    same: before.pages.size - (pages.length - isNew),
    changed: count('changed'),
    lost: count('lost'),
    gone: count('gone'),
    redirected: count('redirected'),
    new: isNew,
    files: lostFiles,
    losses: onPages + count('gone') + lostFiles,
  };
}
