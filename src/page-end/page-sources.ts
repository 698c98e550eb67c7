import type { FrontMatter } from '../page.ts';

/** Where a fact of a page comes from: what is written of it, and where it is found. */
export interface PageSource {
  title: string;
  url?: string | undefined;
}

/** The `sources` of a page. A text is a link where it is an address, and else stays a text. */
export const pageSources = ({ sources = [] }: Pick<FrontMatter, 'sources'>): PageSource[] =>
  sources.map((source) => {
    if (typeof source !== 'string') return { title: source.title || source.url, url: source.url };
    return { title: source, url: isAddress(source) ? source : undefined };
  });

const isAddress = (written: string) => /^(?:(?:https?:|mailto:)\S+|\/\S*)$/i.test(written.trim());
