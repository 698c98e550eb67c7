import type { Finding } from './finding.ts';
import type { JekyllConfig } from './jekyll-config.ts';

/** Where a site stands on the web, and what a person should know of how that was found. */
export interface SiteAddress {
  url?: string;
  findings: Finding[];
}

const isAddress = /^https?:\/\/[^/]/;
const isHost = /^[a-z\d-]+(?:\.[a-z\d-]+)+$/i;

/**
 * The address of a site: `url` of its settings, else the host of its CNAME file, else the one that
 * GitHub Pages gives its repository, as jekyll-github-metadata does. Without one there is no sitemap.
 * @param cname the text of the CNAME file
 * @param repository the address of the repository
 */
export function siteAddress(
  { all, file, yaml }: JekyllConfig,
  cname: string | undefined,
  repository: string | undefined,
): SiteAddress {
  const written = typeof all.url === 'string' ? all.url.trim() : '';
  if (isAddress.test(written)) return { url: written, findings: [] };
  const host = cname?.trim().split(/\s/)[0] ?? '';
  const owner = /^https:\/\/github\.com\/([^/]+)\/[^/]+/.exec(repository ?? '')?.[1];
  const { url, source } = isHost.test(written)
    ? { url: `https://${written}`, source: `"url", which says "${written}"` }
    : isHost.test(host)
      ? { url: `https://${host}`, source: 'the file CNAME' }
      : owner
        ? {
            url: `https://${owner.toLowerCase()}.github.io`,
            source: `the repository ${repository}`,
          }
        : { url: undefined, source: '' };
  const line = all.url === undefined ? 1 : yaml.positionOf(['url']).line;
  const told: Finding = url
    ? {
        file,
        line,
        message: `The site's address was taken from ${source}: ${url}`,
        advice:
          'The sitemap, feeds and search engines are given it. Where it is another, write it as url in _data/site.yml.',
      }
    : {
        file,
        line,
        message: 'The site has no address: "url" is not set',
        advice:
          'Write it in _data/site.yml, as url: https://www.example.org. Without it there is no sitemap, and search engines are told no address.',
      };
  return { ...(url && { url }), findings: [told] };
}
