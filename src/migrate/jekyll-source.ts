import { readdirSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { entryFilter } from './entry-filter.ts';
import { documentFilePath } from './document-files.ts';
import { collectionsOf, isDocument } from './documents.ts';
import type { JekyllConfig } from './jekyll-config.ts';
import { readPage, type JekyllPage } from './jekyll-page.ts';
import { MigrationError } from './migration-error.ts';
import { isAround, isInside, statsOf } from './symbolic-links.ts';

/** A Jekyll site as it lies on disk, sorted by what Jekyll makes of each file. */
export interface JekyllSource {
  /** Absolute path of its root. */
  dir: string;
  pages: readonly JekyllPage[];
  /** Files that are published as they are. */
  statics: readonly string[];
  /** Where those of them are published that lie in collections. */
  places: ReadonlyMap<string, string>;
  includes: readonly string[];
  layouts: readonly string[];
  data: readonly string[];
  /** Files of `_bibliography`, `_sass`, `_plugins` and `_drafts`. */
  special: readonly string[];
  /** Files beside pages that are not published, but that pages may include. */
  parts: readonly string[];
  /** What Jekyll does not publish, and has no use for either. */
  others: readonly string[];
}

/**
 * Sorts the files of a Jekyll site.
 * @throws MigrationError that names every file that cannot be taken over: links that lead out,
 * pages whose front matter is broken, texts that are not UTF-8
 */
export function readJekyllSource(jekyllDir: string, config: JekyllConfig): JekyllSource {
  const { known } = config;
  const dir = resolve(jekyllDir, known.source);
  const faults: string[] = [];
  const isListed = entryFilter(known);
  const folders = {
    includes: known.includes_dir,
    layouts: known.layouts_dir,
    data: known.data_dir,
  };
  const isOther = new Set<string>();
  const parts: string[] = [];
  const listed: string[] = [];
  const destination = known.destination?.replace(/^\.\/|\/$/g, '');
  walk(dir, '', faults, (path, isDirectory) => {
    if (path === destination) return false;
    if (isListed(path, isDirectory)) {
      if (!isDirectory) listed.push(path);
      return true;
    }
    if (skipped.has(path)) return false;
    // Folders such as pages/_parts/ are published neither there nor here; pages may include their files.
    const isPart = path.includes('/') && path.slice(path.lastIndexOf('/') + 1).startsWith('_');
    if (isPart) parts.push(isDirectory ? `${path}/` : path);
    else isOther.add(isDirectory ? `${path}/` : path);
    return false;
  });

  const filesIn = (folder: string) => {
    const files: string[] = [];
    walk(dir, folder, faults, (path, isDirectory) => {
      if (!isDirectory) files.push(path);
      return true;
    });
    return files;
  };
  const collections = collectionsOf(config);
  const documented = [...collections];
  const special = [...isOther].filter((path) => specialFolders.has(path)).flatMap(filesIn);
  const taken = new Set([
    ...Object.values(folders).map((folder) => `${folder}/`),
    ...specialFolders,
    ...collections.map(({ folder }) => `${folder}/`),
  ]);

  const pages: JekyllPage[] = [];
  const statics: string[] = [];
  const places = new Map<string, string>();
  for (const path of listed) {
    const page = readPage(dir, path, faults);
    if (page) pages.push(page);
    else statics.push(path);
  }
  const posts = collections.find(({ label }) => label === 'posts');
  const inFolders = parts.filter((path) => path.endsWith('/_posts/'));
  for (const folder of inFolders)
    if (posts) documented.push({ ...posts, folder: folder.slice(0, -1) });
  for (const collection of documented) {
    for (const path of filesIn(collection.folder)) {
      const page = isDocument(collection, path) ? readPage(dir, path, faults) : undefined;
      if (page) pages.push({ ...page, collection });
      else if (collection.isPublished && collection.label !== 'posts') {
        statics.push(path);
        places.set(path, documentFilePath(collection, path));
      } else isOther.add(path);
    }
  }
  if (faults.length > 0) throw new MigrationError(faults.join('\n'));
  return {
    dir,
    pages,
    statics: statics.filter((path) => path !== config.file),
    places,
    includes: filesIn(folders.includes).map((path) => posix.relative(folders.includes, path)),
    layouts: filesIn(folders.layouts).map((path) => posix.relative(folders.layouts, path)),
    data: filesIn(folders.data).map((path) => posix.relative(folders.data, path)),
    special,
    parts: parts
      .filter((path) => !inFolders.includes(path))
      .flatMap((path) => (path.endsWith('/') ? filesIn(path) : [path])),
    others: [...isOther].filter((path) => !taken.has(path) && path !== config.file),
  };
}

/** Left out without a word: what tools make again. */
const skipped = new Set(['_site', '.git', '.jekyll-cache', '.sass-cache', 'node_modules']);

const specialFolders = new Set(['_bibliography/', '_sass/', '_plugins/', '_drafts/']);

function walk(
  root: string,
  below: string,
  faults: string[],
  visit: (path: string, isDirectory: boolean) => boolean,
): void {
  const folder = below.replace(/\/$/, '');
  let entries;
  try {
    entries = readdirSync(join(root, folder)).toSorted();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') faults.push(`${folder || '.'}  The folder cannot be read (${code})`);
    return;
  }
  for (const name of entries) {
    const path = folder ? `${folder}/${name}` : name;
    const stats = statsOf(join(root, path));
    const isDirectory = stats?.isDirectory() ?? false;
    if (!visit(path, isDirectory)) continue;
    if (!stats) faults.push(`${path}  The symbolic link leads nowhere; take it out`);
    else if (!isInside(root, path)) {
      faults.push(
        `${path}  The symbolic link leads out of the site's folder; put a copy of the file in its place`,
      );
    } else if (isDirectory && isAround(root, path)) {
      faults.push(`${path}  The symbolic link leads to a folder that it lies in; take it out`);
    } else if (isDirectory) walk(root, path, faults, visit);
    else if (!stats.isFile())
      faults.push(`${path}  This is neither a file nor a folder; take it out`);
  }
}
