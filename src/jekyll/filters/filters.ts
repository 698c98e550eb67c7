import { toText } from '../values/to-text.ts';
import { choosingFilters } from './choosing-filters.ts';
import { dateFilters } from './date-filters.ts';
import { escapeFilters } from './escape-filters.ts';
import type { Filter, Filters } from './filter.ts';
import { groupingFilters } from './grouping-filters.ts';
import { jsonify } from './jsonify.ts';
import { listFilters } from './list-filters.ts';
import { numberFilters } from './number-filters.ts';
import { numberOfWords } from './number-of-words.ts';
import { slugify } from './slugify.ts';
import { smartify } from './smartify.ts';
import { sortingFilters } from './sorting-filters.ts';
import { textFilters } from './text-filters.ts';
import { toolFilters, type ToolPages } from './tool-filters.ts';
import { urlFilters, type SiteAddress } from './url-filters.ts';

/** What filters need of the site. */
export interface FilterHost extends SiteAddress, ToolPages {
  /** Markdown as HTML. */
  markdown(text: string): string;
}

/** Every filter of Liquid and Jekyll. Jekyll's own come later and take the place of Liquid's. */
export function createFilters(host: FilterHost): ReadonlyMap<string, Filter> {
  const filters: Filters = {
    ...textFilters,
    ...escapeFilters,
    ...numberFilters,
    ...listFilters,
    ...sortingFilters,
    ...choosingFilters,
    ...groupingFilters((name) => byName.get(name)),
    ...dateFilters,
    ...urlFilters(host),
    ...toolFilters(host),
    slugify,
    jsonify,
    number_of_words: numberOfWords,
    smartify: (input) => smartify(toText(input)),
    // kramdown ends even an empty text with a line break.
    markdownify: (input) => host.markdown(toText(input)) || '\n',
  };
  const byName = new Map(Object.entries(filters));
  return byName;
}
