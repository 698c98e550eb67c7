import { isDeepStrictEqual } from 'node:util';

type Values = Readonly<Record<string, unknown>>;

/** A page of the new site, and the defaults that it had in the old one. */
export interface PageDefaults {
  /** Path below `content/`. */
  path: string;
  values: Values;
}

/**
 * Lays defaults down as directory data: what a new page of a folder would get goes to the folder's
 * data file, what a page has beside it to a data file beside the page (a scope that names a file,
 * or is the beginning of its name). Each page then inherits exactly the values that it had.
 * @param folderDefaults the defaults of a page of no special name in a folder
 * @returns values by path below `content/`: `about/about.yml`, `about/contact.yml`
 */
export function directoryData(
  pages: readonly PageDefaults[],
  folderDefaults: (folder: string) => Values,
): Map<string, Values> {
  const files = new Map<string, Values>();
  const keep = (file: string, values: Values) => {
    if (Object.keys(values).length > 0) files.set(file, values);
  };
  const known = new Map<string, Values>();
  const knownIn = (folder: string): Values => {
    let values = known.get(folder);
    if (!values) {
      const inherited = folder ? knownIn(parentOf(folder)) : {};
      const own = difference(folderDefaults(folder), inherited);
      keep(`${folderFile(folder)}.yml`, own);
      known.set(folder, (values = { ...inherited, ...own }));
    }
    return values;
  };
  const pagesOfStem = new Map<string, number>();
  for (const { path } of pages) {
    pagesOfStem.set(stemOf(path), (pagesOfStem.get(stemOf(path)) ?? 0) + 1);
  }
  for (const { path, values } of pages) {
    const stem = stemOf(path);
    const folder = parentOf(path);
    // A page named as its folder, or as another page, is meant only by its whole name.
    const isShared = stem === folderFile(folder) || (pagesOfStem.get(stem) ?? 0) > 1;
    keep(`${isShared ? path : stem}.yml`, difference(values, knownIn(folder)));
  }
  return files;
}

const folderFile = (folder: string) =>
  folder ? `${folder}/${folder.slice(folder.lastIndexOf('/') + 1)}` : 'content';

const parentOf = (path: string) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');

const difference = (values: Values, known: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([key, value]) => !isDeepStrictEqual(known[key], value)),
  );

/** A page's path without its extension. */
export const stemOf = (path: string): string => path.replace(/\.[^./]+$/, '');
