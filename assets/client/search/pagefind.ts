import type { Facet } from './query.ts';

/** The part of Pagefind's browser API that is used (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: PagefindOptions): Promise<void>;
  init(): Promise<void>;
  search(
    words: string | null,
    options?: { filters?: Partial<Record<Facet, { any: readonly string[] }>> },
  ): Promise<PagefindAnswer>;
  filters(): Promise<PagefindCounts>;
}

interface PagefindOptions {
  noWorker?: boolean;
  excerptLength?: number;
  excerptEllipsis?: string;
  ranking?: {
    termSimilarity?: number;
    pageLength?: number;
    termSaturation?: number;
    termFrequency?: number;
    diacriticSimilarity?: number;
    metaWeights?: Record<string, number>;
  };
}

/** How many pages there are of each value, by filter. */
export type PagefindCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindAnswer {
  results: readonly { id: string; data(): Promise<PagefindPage> }[];
  /** Counts within the results. */
  filters: PagefindCounts;
  unfilteredResultCount: number;
}

export interface PagefindPage {
  url: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
  excerpt: string;
  plain_excerpt: string;
  sub_results: readonly PagefindPart[];
}

/** A heading of a page and what stands under it; without an anchor, what stands before the first. */
export interface PagefindPart {
  title: string;
  url: string;
  anchor?: { id: string };
  excerpt: string;
  weighted_locations: readonly { balanced_score: number }[];
}

/** Loads Pagefind from its folder. Its own code finds the rest of the index and the site's base there. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const address: string = `${folder}pagefind.js`;
  const pagefind = (await import(address)) as Pagefind;
  await pagefind.options({
    // In 1,000 pages a search takes 10 to 40 ms: less than the way to a worker and back costs.
    noWorker: true,
    excerptLength: 22,
    excerptEllipsis: '…',
    ranking: {
      // A word in the title says what the page is about; one in its keywords was put there to be found.
      metaWeights: { title: 8, keywords: 6, description: 2, section: 0.5 },
    },
  });
  await pagefind.init();
  return pagefind;
}
