import { escapeHtml } from '../render/escape-html.ts';
import { absoluteUrl } from '../jekyll/relative-url.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

/** The sitemap (sitemaps.org); undefined where the settings do not say where the site is published. */
export function sitemap(site: Site): string | undefined {
  const { settings, base, historyOf } = site;
  if (!settings.url) return undefined;
  const urls = site.pages.filter(isListed).map((page) => {
    const loc = `<loc>${escapeHtml(absoluteUrl(page.url, base, settings.url))}</loc>`;
    const updated = settings.history.updated ? historyOf(page.file)?.updated : undefined;
    return `  <url>${loc}${updated ? `<lastmod>${updated}</lastmod>` : ''}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

const isListed = ({ published, output, data, url }: Page) =>
  published &&
  output.endsWith('.html') &&
  data.sitemap !== false &&
  data.no_robots !== true &&
  url !== '/404';
