import { nearest } from '../../read/nearest.ts';
import { relativeUrl } from '../relative-url.ts';
import type { Teller } from '../tell-problem.ts';
import type { Interpolate } from './include.ts';
import type { TagReader } from './tag.ts';

/** Where pages and files are looked up by the paths that Jekyll gives them. */
export interface LinkHost {
  base: string;
  /** The URL of a page or file, by its path from the root of the Jekyll site. */
  urlOf(path: string): string | undefined;
  /** Every path that has one. */
  paths(): readonly string[];
}

/** What a tag leads to. */
interface Target {
  url: string | undefined;
  /** As written, and what else could have been. */
  path: string;
  paths: readonly string[];
}

/** `link path/to/file.md`: the address of a page or a file (Jekyll's documentation, "Tags: Links"). */
export const link = (host: LinkHost, interpolate: Interpolate, tell: Teller): TagReader =>
  linkTag(host, interpolate, tell, (written) => {
    const path = written.replace(/^\/+/, '');
    return { url: host.urlOf(path), path, paths: host.paths() };
  });

const postName = /^(?:(.+)\/)?(\d+-\d+-\d+-[^/]*)$/;

/** `post_url 2024-01-05-title`: the address of a post, by its name below a `_posts` folder. */
export const postUrl = (host: LinkHost, interpolate: Interpolate, tell: Teller): TagReader =>
  linkTag(host, interpolate, tell, (written) => {
    const [, folder = '', name] = postName.exec(written.replace(/^\/+/, '')) ?? [];
    const posts = host.paths().filter((path) => /(?:^|\/)_posts\//.test(path));
    const stems = new Set(
      [`_posts/${folder}/${name}`, `${folder}/_posts/${name}`].map(withoutGaps),
    );
    const post = posts.find((path) => name !== undefined && stems.has(stem(path)));
    const url = post === undefined ? undefined : host.urlOf(post);
    return { url, path: written, paths: posts.map((path) => stem(path).replace(/^.*\//, '')) };
  });

const withoutGaps = (path: string) => path.replace(/\/+/g, '/').replace(/^\//, '');
const stem = (path: string) => path.replace(/\.[^./]+$/, '');

const linkTag =
  (
    { base }: LinkHost,
    interpolate: Interpolate,
    tell: Teller,
    find: (written: string) => Target,
  ): TagReader =>
  (tag) => ({
    token: tag,
    isBlank: false,
    render(scopes, output) {
      const { url, path, paths } = find(interpolate(tag.args.trim(), scopes));
      if (url !== undefined) return output.write(relativeUrl(url, base));
      const near = nearest(path, paths);
      tell(tag, scopes, {
        check: 'dead-link',
        message: `The tag ${tag.name} finds no "${path}"`,
        hint: near
          ? `Did you mean "${near}"?`
          : 'A path is written from the root of the pages, with its ending.',
      });
    },
  });
