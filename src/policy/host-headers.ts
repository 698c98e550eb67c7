/**
 * What a host should send with every file, beside the policy that each page carries: some of it can
 * not be said in a page (W3C, "Content Security Policy Level 3", on `frame-ancestors`).
 */
export const headersOfAll: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

const forEver = 'public, max-age=31536000, immutable';

/** Files whose names change with their content: those of the theme, made pictures, parts of the index. */
const isNamedByContent = (path: string): boolean =>
  /(?:^|\/)assets\/theme\/[\w-]+\.[0-9A-Za-z]{8}\.(?:css|js|json)$/.test(path) ||
  /(?:^|\/)assets\/theme\/pictures\/[^/]+-[0-9a-f]{10}-\d+\.\w+$/.test(path) ||
  /(?:^|\/)pagefind\/(?:fragment|index)\//.test(path);

/** Names of typefaces stay when a package brings a newer drawing of them, which is no harm if it comes late. */
const isFont = (path: string): boolean => /(?:^|\/)assets\/theme\/fonts\/[^/]+$/.test(path);
const forAYear = 'public, max-age=31536000';

/** How long a file may be kept, by its path below the output folder. */
const keptFor = (path: string): string =>
  isNamedByContent(path) ? forEver : isFont(path) ? forAYear : 'no-cache';

/** Files that a browser shows as a page of their own, for which most of the headers are. */
const isDocument = (path: string): boolean => /\.(?:html?|svg|pdf|xml)$/.test(path);

/** The headers of a file that have an effect for it, by its path below the output folder. */
export const headersOf = (path: string): Record<string, string> => ({
  ...(isDocument(path) ? headersOfAll : { 'X-Content-Type-Options': 'nosniff' }),
  'Cache-Control': keptFor(path),
});

/**
 * The file `_headers`, which Netlify, Cloudflare Pages and others read (their documentation,
 * "Custom headers"); other hosts publish it as any file.
 * @param paths what is published beside pages and the search index
 */
export function headersFile(base: string, paths: Iterable<string>): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [
      `${base}${path}`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n');
  const kept = [...paths].filter(isNamedByContent).toSorted();
  return `${[
    rule('*', headersOfAll),
    rule('assets/theme/fonts/*', { 'Cache-Control': forAYear }),
    ...[...kept, 'pagefind/fragment/*', 'pagefind/index/*'].map((path) =>
      rule(path, { 'Cache-Control': forEver }),
    ),
  ].join('\n\n')}\n`;
}
