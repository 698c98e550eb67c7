import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { redirects } from '../feeds/redirects.ts';
import { comparableUrl } from '../jekyll/permalink.ts';
import { permalinkAt } from '../jekyll/permalink-at.ts';
import { generatedFiles } from '../links/resolve-link.ts';
import { isOwnKey } from '../page-end/front-matter-problem.ts';
import type { Page } from '../page.ts';
import { nearest } from '../read/nearest.ts';
import type { Site } from '../site.ts';
import type { Move } from './new-address.ts';
import { RenameError } from './rename-error.ts';

/**
 * Finds the page that is meant, and where it is to go.
 * @param from path of the page's file below `content/`, with or without its ending
 * @param to the same of the new file
 * @throws RenameError when there is no such page, or its new file or URL is taken
 */
export function findMove(site: Site, from: string, to: string): { page: Page; move: Move } {
  const page = pageAt(site, from);
  const extension = extname(page.file);
  const stem = inContent(to).replace(new RegExp(`\\${extension}$`), '');
  if (!stem.split('/').every((name) => isPlain(name, site))) {
    throw new RenameError(
      `"${to}" is no name for a page: use letters, digits, hyphens and slashes, as in usecases/my-page`,
    );
  }
  const path = stem + extension;
  const file = `content/${path}`;
  if (file === page.file) throw new RenameError(`${file} has that name already`);
  if (existsSync(join(site.dir, file))) throw new RenameError(`${file} exists already`);
  const own = isOwnKey(page.yaml, 'permalink') ? page.data.permalink : undefined;
  const { url, output } = permalinkAt(site, path, own);
  const holder = holderOf(url, output, page, site);
  if (holder) {
    throw new RenameError(`The URL ${url} is already that of ${holder}: choose another name`);
  }
  return { page, move: { from: page, to: { file, url } } };
}

/** Names that begin with an underscore or a dot are not published, unless the settings include them. */
const isPlain = (name: string, { settings }: Site) =>
  /^[\p{L}\p{N}-][\p{L}\p{N}._-]*$/u.test(name) || settings.include.includes(name);

const inContent = (path: string) => path.replace(/^(?:\.\/)?content\//, '');

function pageAt(site: Site, path: string): Page {
  const stem = `content/${inContent(path)}`;
  const names = [stem, `${stem}.md`, `${stem}.markdown`, `${stem}/index.md`];
  const page = names.map((name) => site.pageByFile.get(name)).find((found) => found !== undefined);
  if (page) return page;
  const near = nearest(`${stem.replace(/\.md$/, '')}.md`, site.pageByFile.keys());
  const isThere = existsSync(join(site.dir, stem));
  const what = isThere ? `${path} is no page` : `There is no page ${path}`;
  throw new RenameError(
    near
      ? `${what}. Did you mean ${near}?`
      : `${what}: give the path of its file, as usecases/my-page`,
  );
}

/** What is published at a URL, or is led on from it. */
function holderOf(url: string, output: string, page: Page, site: Site): string | undefined {
  const wanted = comparableUrl(url);
  const other = site.pageByUrl.get(wanted);
  if (other && other !== page) return other.file;
  const isHere = (path: string) => comparableUrl(path) === wanted;
  const leadsOn = redirects(site).redirects.some((redirect) => isHere(redirect.output));
  const isOwn = [page.data.redirect_from ?? []].flat().some(isHere);
  if (leadsOn && !isOwn) return 'a redirect_from';
  return generatedFiles.has(output) || site.assets.has(output) ? output : undefined;
}
