import { posix } from 'node:path';
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
const pathOf = (input: unknown) =>
  toText(isHash(input) && 'url' in input ? input.url : input).trim();

/** No path gives the base without its slash, and `..` is worked off. */
function asJekyll(path: string, urlOf: (path: string) => string): string {
  if (path === '') return urlOf('').replace(/\/$/, '');
  const url = urlOf(path);
  return url.includes('/.') ? url.replace(/^([a-z]+:\/\/[^/]*)?(\/[^?#]*)/, normalized) : url;
}

const normalized = (_: string, host: string | undefined, path: string) =>
  (host ?? '') + posix.normalize(path);

/** Jekyll's filters of URLs. */
export const urlFilters = ({ base, siteUrl }: SiteAddress): Filters => ({
  relative_url: (input) =>
    isNil(input) ? input : asJekyll(pathOf(input), (path) => relativeUrl(path, base)),
  absolute_url: (input) =>
    isNil(input) ? input : asJekyll(pathOf(input), (path) => absoluteUrl(path, base, siteUrl)),
  strip_index: (input) => (isNil(input) ? input : toText(input).replace(/\/index\.html?$/m, '/')),
});
