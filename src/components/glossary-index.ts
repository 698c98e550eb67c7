import type { Term } from '../data/glossary.ts';
import { once } from '../once.ts';
import type { Page } from '../page.ts';

/** The words of a site that have an explanation, each found by a look-up. */
export interface GlossaryIndex {
  /** In the order of the alphabet. */
  sorted: readonly Term[];
  /** Of two terms with one id, the first. */
  byId: ReadonlyMap<string, Term>;
  /** The page that shows the whole glossary, where there is one. */
  page: Page | undefined;
}

const glossaryCall = /\{%-?\s*include\s+glossary\.html\s*-?%\}/;
const raw = /\{%-?\s*raw\s*-?%\}[\s\S]*?\{%-?\s*endraw\s*-?%\}/g;

/** Whether a page shows the glossary; one that only documents how does not. */
const showsGlossary = ({ source }: Page) =>
  glossaryCall.test(source) && glossaryCall.test(source.replace(raw, ''));

export function glossaryIndex(
  terms: readonly Term[],
  pages: readonly Page[],
  lang: string,
): GlossaryIndex {
  const { compare } = new Intl.Collator(lang, { sensitivity: 'base' });
  const byId = new Map<string, Term>();
  for (const term of terms) if (!byId.has(term.id)) byId.set(term.id, term);
  const page = once(() => pages.find(showsGlossary));
  return {
    sorted: terms.toSorted((a, b) => compare(a.term, b.term)),
    byId,
    get page() {
      return terms.length > 0 ? page() : undefined;
    },
  };
}
