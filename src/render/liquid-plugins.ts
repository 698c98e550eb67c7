import type { Settings } from '../site.ts';
import type { Scope } from './liquid-document.ts';

/** Liquid's `paginator`, which jekyll-paginate fills: lists are not cut, so all is on one page. */
export function paginator(site: Scope): Scope {
  const posts = () => site.posts as readonly Scope[];
  return Object.freeze({
    page: 1,
    total_pages: 1,
    get per_page() {
      return posts().length;
    },
    get posts() {
      return posts();
    },
    get total_posts() {
      return posts().length;
    },
  });
}

/** Of Liquid's `site.github`, which jekyll-github-metadata fills, what the settings know. */
export function githubOf({ repository, branch, jekyll_config }: Settings): Scope | undefined {
  const written = jekyll_config.github as Scope | null | undefined;
  const address = repository?.replace(/(?:\.git)?\/*$/, '');
  const [, nwo, owner, name] =
    /^https:\/\/github\.com\/(([^/]+)\/([^/]+))$/.exec(address ?? '') ?? [];
  if (!nwo) return written ?? undefined;
  return {
    repository_url: address,
    repository_nwo: nwo,
    repository_name: name,
    owner_name: owner,
    owner_url: `https://github.com/${owner}`,
    issues_url: `${address}/issues`,
    releases_url: `${address}/releases`,
    source: { branch: branch ?? 'main', path: '/' },
    ...written,
  };
}

/**
 * Whether Liquid's `page.title` is the first heading where front matter has none. In Jekyll a plugin
 * does that, jekyll-titles-from-headings, which GitHub Pages has unasked; the key is its own.
 */
export const titlesFromHeadings = ({ jekyll_config: old }: Settings): boolean =>
  Object.keys(old).length === 0 || Boolean(old.titles_from_headings);
