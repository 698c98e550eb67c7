import { redirects } from '../feeds/redirects.ts';
import { robots } from '../feeds/robots.ts';
import { sitemap } from '../feeds/sitemap.ts';
import { insertPolicy } from '../policy/insert-policy.ts';
import { policyText } from '../policy/policy.ts';
import { headersFile } from '../policy/host-headers.ts';
import { generatedPages } from '../render/generated-pages.ts';
import type { SiteBuild } from './site-build.ts';

/** Everything that is published beside the pages and assets, by path below the output folder. */
export function outputFiles({ site, theme, renderer }: SiteBuild): Map<string, string | Buffer> {
  const files = new Map<string, string | Buffer>(theme.files);
  const own = new Set([...site.pages.map((page) => page.output), ...site.assets.keys()]);
  const optional = (path: string, content: string | undefined) => {
    if (content !== undefined && !own.has(path)) files.set(path, content);
  };
  for (const { output, html } of redirects(site).redirects) {
    files.set(output, insertPolicy(html, policyText(new Map())));
  }
  for (const page of generatedPages(site)) {
    // A redirect from its URL is the site's own wish.
    if (!files.has(page.output)) files.set(page.output, renderer.renderPage(page).html);
  }
  for (const { path, content } of renderer.files()) files.set(path, content);
  optional('sitemap.xml', sitemap(site));
  optional('robots.txt', robots(site));
  optional('_headers', headersFile(site.base, files.keys()));
  // GitHub Pages runs Jekyll over a folder that does not say otherwise.
  optional('.nojekyll', '');
  optional('CNAME', site.settings.cname && `${site.settings.cname}\n`);
  return files;
}
