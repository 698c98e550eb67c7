import { escapeHtml } from '../render/escape-html.ts';
import { addressFault } from '../jekyll/address-fault.ts';
import { comparableUrl, permalinkFor } from '../jekyll/permalink.ts';
import { absoluteUrl, relativeUrl } from '../jekyll/relative-url.ts';
import { shownAddress, unsafeAddress } from '../read/page-address.ts';
import type { Problem } from '../problem.ts';
import type { Site } from '../site.ts';

/** A page that only leads on to another. */
export interface Redirect {
  /** File below the output folder. */
  output: string;
  html: string;
}

/** A page for each old URL in `redirect_from` (the plugin jekyll-redirect-from), without a script. */
export function redirects(site: Site): { redirects: Redirect[]; problems: Problem[] } {
  const found: Redirect[] = [];
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
  for (const page of site.pages) {
    if (!page.published) continue;
    [page.data.redirect_from ?? []].flat().forEach((from, index) => {
      const { url, output } = permalinkFor('', from);
      const fault = addressFault(from, output);
      if (fault !== undefined) {
        const message = `redirect_from "${shownAddress(from)}" ${fault}`;
        problems.push(unsafeAddress(page, ['redirect_from', index], message));
        return;
      }
      const holder =
        site.pageByUrl.get(comparableUrl(url))?.file ??
        taken.get(comparableUrl(url)) ??
        (site.assets.has(output) ? output : undefined);
      if (holder === undefined) {
        taken.set(comparableUrl(url), page.file);
        found.push({ output, html: redirectPage(page.url, page.title, site) });
        return;
      }
      problems.push({
        check: 'redirect',
        severity: 'error',
        file: page.file,
        ...(page.yaml?.positionOf(['redirect_from', index]) ?? { line: 1, column: 1 }),
        message: `redirect_from "${from}" would hide what ${holder} publishes there`,
        hint: 'Take it out of the list, or give the other page another URL.',
      });
    });
  }
  return { redirects: found, problems };
}

function redirectPage(url: string, title: string, { base, settings }: Site): string {
  const href = escapeHtml(relativeUrl(url, base));
  const canonical = escapeHtml(absoluteUrl(url, base, settings.url));
  return `<!doctype html>
<html lang="${escapeHtml(settings.lang)}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<link rel="canonical" href="${canonical}">
<meta http-equiv="refresh" content="0; url=${href}">
<meta name="robots" content="noindex">
</head>
<body>
<p><a href="${href}">${escapeHtml(title)}</a></p>
</body>
</html>
`;
}
