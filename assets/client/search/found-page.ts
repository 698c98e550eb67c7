import type { PagefindPage, PagefindPart } from './pagefind.ts';
import { markBeginnings, readExcerpt, type Piece } from './pieces.ts';
import { wordsOf } from './plain-words.ts';

/** A heading under which something was found. */
export interface FoundPart {
  title: Piece[];
  href: string;
  excerpt: Piece[];
}

/** A page as the results show it. */
export interface FoundPage {
  title: Piece[];
  href: string;
  section?: string | undefined;
  type?: string | undefined;
  excerpt: Piece[];
  parts: FoundPart[];
}

const mostParts = 3;
const mostHighlights = 8;

/** Prepares a page of Pagefind for being shown: the best headings, words marked, addresses that mark them again. */
export function foundPage(page: PagefindPage, words: string): FoundPage {
  const title = page.meta.title ?? page.url;
  const isPart = ({ anchor, title: heading }: PagefindPart) => anchor && heading !== title;
  const own = page.sub_results.find((part) => !isPart(part));
  const parts = page.sub_results
    .filter(isPart)
    .map((part, place) => ({ part, place, score: scoreOf(part) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostParts)
    // The best ones, in the order of the page
    .toSorted((a, b) => a.place - b.place);
  const found = readExcerpt(own?.excerpt ?? (parts.length ? '' : page.excerpt));
  const excerpt = withoutHeading(found, title);
  const asked = wordsOf(words);
  return {
    title: markBeginnings(title, asked),
    href: withHighlights(page.url, marksIn(found)),
    section: page.meta.section,
    type: page.filters.type?.[0],
    excerpt: excerpt.length || parts.length ? excerpt : readExcerpt(page.meta.description ?? ''),
    parts: parts.map(({ part }) => {
      const pieces = readExcerpt(part.excerpt);
      return {
        title: markBeginnings(part.title, asked),
        href: withHighlights(part.url, marksIn(pieces)),
        excerpt: withoutHeading(pieces, part.title),
      };
    }),
  };
}

/** The words of a page that matched, and those of its data, which are searched too. */
export function wordsFound({ excerpt, sub_results: parts, meta }: PagefindPage): string[] {
  const marked = [excerpt, ...parts.map((part) => part.excerpt)]
    .flatMap(readExcerpt)
    .flatMap((piece) => (piece.marked ? [piece.text] : []));
  return [...marked, ...Object.values(meta).flatMap(wordsOf)];
}

const scoreOf = ({ weighted_locations: places }: PagefindPart) =>
  places.reduce((sum, { balanced_score: score }) => sum + score, 0);

/** The words as they stand in the page, which need not be those that were typed. */
const marksIn = (pieces: readonly Piece[]) => [
  ...new Set(pieces.filter(({ marked }) => marked).map(({ text }) => text.toLowerCase())),
];

/** The address, with the words to mark on the page that opens. */
export function withHighlights(url: string, words: readonly string[]): string {
  if (words.length === 0) return url;
  const [, path = '', hash = ''] = /^([^#]*)(#.*)?$/s.exec(url) ?? [];
  const parameters = new URLSearchParams(
    words.slice(0, mostHighlights).map((word) => ['highlight', word]),
  );
  return `${path}?${parameters}${hash}`;
}

/** An excerpt may begin with the heading that already stands over it. */
function withoutHeading(pieces: readonly Piece[], heading: string): Piece[] {
  const words = wordsOf(heading).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const between = '[^\\p{L}\\p{N}]*';
  const beginning = new RegExp(`^${[...words, ''].join(between)}`, 'iu');
  const text = pieces.map((piece) => piece.text).join('');
  let rest = beginning.exec(text)?.[0].length ?? 0;
  return pieces.flatMap((piece) => {
    const dropped = Math.min(rest, piece.text.length);
    rest -= dropped;
    return dropped < piece.text.length ? [{ ...piece, text: piece.text.slice(dropped) }] : [];
  });
}
