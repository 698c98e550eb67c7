import { posix } from 'node:path';
import { comparableUrl } from '../jekyll/permalink.ts';
import { isFullUrl, relativeUrl } from '../jekyll/relative-url.ts';
import type { Page } from '../page.ts';
import { generatedPaths } from '../render/generated-pages.ts';
import type { LinkableSite } from './address-of.ts';

/** Where a link leads. */
export type Target =
  | { kind: 'outside' }
  | { kind: 'page'; page: Page; href: string; fragment: string | undefined }
  | { kind: 'file'; path: string; href: string }
  | { kind: 'missing'; path: string };

/** Files that the build itself writes, so that links to them lead somewhere. */
export const generatedFiles: ReadonlySet<string> = new Set([
  'sitemap.xml',
  'robots.txt',
  'assets/theme/person.svg',
  ...generatedPaths,
]);

/**
 * Resolves a link as a browser would on the page that holds it, and gives its address under the
 * base. A path from the root may be written with the base or without it; a page may be named by
 * its URL, with or without `.html`, or by its Markdown file.
 * @param written the value of href or src, decoded
 */
export function resolveLink(
  written: string,
  from: Pick<Page, 'url' | 'file'>,
  site: LinkableSite,
): Target {
  const text = written.trim();
  // A path of whoever wrote it, which leads nowhere for anybody else.
  if (/^file:/i.test(text)) return { kind: 'missing', path: text };
  if (isFullUrl(text)) return { kind: 'outside' };
  const [, rawPath = '', query = '', fragment] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(text) ?? [];
  const suffix = query + (fragment === undefined ? '' : `#${fragment}`);
  const path = decode(rawPath);
  const absolute = path === '' ? from.url : absolutePath(path, from.url, site.base);

  const page =
    path === ''
      ? site.pageByFile.get(from.file)
      : (findPage(absolute, site) ?? bySource(path, from, site));
  if (page) {
    const href =
      path === ''
        ? suffix || relativeUrl(page.url, site.base)
        : relativeUrl(page.url, site.base) + suffix;
    return { kind: 'page', page, href, fragment: fragment && decode(fragment) };
  }
  const file = absolute.slice(1);
  if (site.assets.has(file) || generatedFiles.has(file)) {
    return { kind: 'file', path: file, href: relativeUrl(absolute, site.base) + suffix };
  }
  return { kind: 'missing', path: absolute };
}

const findPage = (path: string, site: LinkableSite) => site.pageByUrl.get(comparableUrl(path));

/** `cancer.md` beside the page's own file, so that links work where the source is read, too. */
function bySource(path: string, from: Pick<Page, 'file'>, site: LinkableSite): Page | undefined {
  if (!/\.(?:md|markdown)$/.test(path)) return undefined;
  if (!path.startsWith('/')) {
    return site.pageByFile.get(posix.join(posix.dirname(from.file), path));
  }
  // On GitHub a path from the root is one of the repository.
  return site.pageByFile.get(posix.join('content', path)) ?? site.pageByFile.get(path.slice(1));
}

function absolutePath(path: string, fromUrl: string, base: string): string {
  if (!path.startsWith('/')) return posix.join(posix.dirname(`${fromUrl}x`), path);
  const underBase = base !== '/' && `${path}/`.startsWith(base);
  return posix.normalize(underBase ? `/${path.slice(base.length)}` : path);
}

/** Percent-decodes; a text that is not properly encoded stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
