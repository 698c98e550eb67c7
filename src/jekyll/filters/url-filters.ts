import { absoluteUrl, relativeUrl } from '../relative-url.ts';
import { isHash, isNil } from '../values/hash.ts';
import { toText } from '../values/to-text.ts';
import type { Filters } from './filter.ts';

/** Where the site stands. */
export interface SiteAddress {
  base: string;
  siteUrl: string | undefined;
}

/** A page stands for its own address. */
const pathOf = (input: unknown) => toText(isHash(input) && 'url' in input ? input.url : input);

/** Jekyll's filters of URLs. */
export const urlFilters = ({ base, siteUrl }: SiteAddress): Filters => ({
  relative_url: (input) => (isNil(input) ? input : relativeUrl(pathOf(input), base)),
  absolute_url: (input) => (isNil(input) ? input : absoluteUrl(pathOf(input), base, siteUrl)),
  strip_index: (input) => (isNil(input) ? input : toText(input).replace(/\/index\.html?$/m, '/')),
});
