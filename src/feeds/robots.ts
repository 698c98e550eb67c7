import { absoluteUrl } from '../jekyll/relative-url.ts';
import type { Site } from '../site.ts';

/** `robots.txt`: everything may be read, and where the sitemap is. */
export function robots({ settings, base }: Site): string {
  const sitemap = settings.url
    ? `\nSitemap: ${absoluteUrl('/sitemap.xml', base, settings.url)}\n`
    : '';
  return `User-agent: *\nAllow: ${base}\n${sitemap}`;
}
