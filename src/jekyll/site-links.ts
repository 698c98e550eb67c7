import type { Site } from '../site.ts';
import type { LinkHost } from './tags/link.ts';

/** A site's pages and files by the paths that `link` and `post_url` name them by. */
export function siteLinks({ base, pages, pageByFile, assets }: Site): LinkHost {
  return {
    base,
    urlOf(path) {
      const page = pageByFile.get(`content/${path}`);
      if (page?.published) return page.liquidUrl;
      return assets.has(path) ? `/${path}` : undefined;
    },
    paths: () => [
      ...pages.filter((page) => page.published).map((page) => pathOf(page.file)),
      ...assets.keys(),
    ],
  };
}

const pathOf = (file: string) => file.replace(/^content\//, '');
