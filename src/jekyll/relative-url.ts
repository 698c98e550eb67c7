/**
 * A path from the site's root as a URL path under the base; a full URL passes through, as does an
 * anchor (Jekyll's documentation, "Liquid Filters", relative_url).
 */
export function relativeUrl(path: string, base: string): string {
  if (isFullUrl(path) || path.startsWith('#')) return path;
  return encodePath(base + path.replace(/^\/+/, ''));
}

/** The same with scheme and host; without them when the site's settings name none. */
export function absoluteUrl(path: string, base: string, siteUrl: string | undefined): string {
  if (isFullUrl(path)) return path;
  return (siteUrl ?? '').replace(/\/+$/, '') + relativeUrl(path, base);
}

/** Whether a URL names its own scheme or host, so that it leads out of the site. */
export const isFullUrl = (url: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url);

/** Percent-encodes what may not stand in a path; what is already encoded stays. */
const encodePath = (path: string) =>
  /[^\x21-\x7E]|["<>\\^`{|}]/.test(path)
    ? encodeURI(path).replace(/%25(?=[0-9A-F]{2})/gi, '%')
    : path;
