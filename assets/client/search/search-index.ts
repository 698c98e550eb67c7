import { fitOf } from './fit.ts';
import { wordsFound } from './found-page.ts';
import { loadPagefind, type Pagefind, type PagefindCounts, type PagefindPage } from './pagefind.ts';
import { facets, type Facet, type Query } from './query.ts';
import { suggest } from './suggest.ts';

/** How many pages of each value a facet would leave. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/** The pages that were found, best first; each is fetched when it is to be shown. */
export interface Answer {
  total: number;
  counts: FacetCounts;
  /** The words that were searched for. */
  words: string;
  /** The words that were asked for, where nothing was found for them. */
  insteadOf?: string | undefined;
  pages(from: number, to: number): Promise<PagefindPage[]>;
}

/** How many pages tell whether the answer fits the question. */
const sample = 6;

/** The index of the site. */
export interface SearchIndex {
  /** Searches once for nothing in particular, so that what the next searches run is compiled. */
  warmUp(): Promise<void>;
  search(query: Query): Promise<Answer>;
}

/**
 * Opens the index.
 * @param folder address that ends with a slash
 * @throws when it is not there
 */
export async function openIndex(folder: string): Promise<SearchIndex> {
  const pagefind = await loadPagefind(folder);
  const all = await pagefind.filters();
  let knownWords: Promise<string[]> | undefined;
  return {
    async warmUp() {
      const { results } = await pagefind.search('a');
      await results[0]?.data();
    },
    async search(query) {
      const answer = await ask(pagefind, query, all);
      const found = (await answer.pages(0, sample)).flatMap(wordsFound);
      const fit = answer.total === 0 ? 'none' : fitOf(answer.words, found);
      if (fit === 'close') return answer;
      knownWords ??= fetchKnownWords(folder);
      const other = suggest(answer.words, await knownWords);
      const instead = other && (await ask(pagefind, { ...query, text: other }, all));
      if (instead && instead.total > 0) return { ...instead, insteadOf: answer.words };
      return fit === 'distant' ? answer : nothing(answer);
    },
  };
}

async function ask(pagefind: Pagefind, query: Query, all: PagefindCounts): Promise<Answer> {
  const words = query.text.trim();
  const search = (left?: Facet) => pagefind.search(words || null, { filters: chosen(query, left) });
  const { results, filters } = await search();
  // Within one facet a page may have any of the chosen values, so that its counts ignore its own choice.
  const counts = await Promise.all(
    facets.map(async (facet) => {
      const own = query.filters[facet].length > 0 ? (await search(facet)).filters : filters;
      return [facet, { ...zeros(all[facet]), ...own[facet] }] as const;
    }),
  );
  const fetched = new Map<number, Promise<PagefindPage>>();
  const page = (place: number) => {
    const data = fetched.get(place) ?? results[place]?.data();
    if (data) fetched.set(place, data);
    return data ?? [];
  };
  return {
    total: results.length,
    counts: Object.fromEntries(counts) as FacetCounts,
    words,
    async pages(from, to) {
      const places = results.slice(from, to).map((_, index) => from + index);
      return (await Promise.all(places.map(page))).flat();
    },
  };
}

const zeros = (values: Readonly<Record<string, number>> = {}) =>
  Object.fromEntries(Object.keys(values).map((value) => [value, 0]));

const nothing = (answer: Answer): Answer => ({
  ...answer,
  total: 0,
  counts: { section: zeros(answer.counts.section), type: zeros(answer.counts.type) },
  pages: async () => [],
});

function chosen({ filters }: Query, left?: Facet) {
  return Object.fromEntries(
    facets
      .filter((facet) => facet !== left && filters[facet].length > 0)
      .map((facet) => [facet, { any: filters[facet] }]),
  );
}

/** Written by the build beside the index; an index of another make has none. */
async function fetchKnownWords(folder: string): Promise<string[]> {
  const response = await fetch(`${folder}known-words.json`);
  return response.ok ? ((await response.json()) as string[]) : [];
}
