/** Where a picture lies that authors name by its file. */
export interface ImagePath {
  path: string;
  /** The path that the ELIXIR Toolkit Theme made of it, where that was another. */
  old?: string;
}

/**
 * A file below /images/, unless it is named from the root. Earlier versions of the theme put
 * /images/ before a path from the root as well, so that sites lead from there, too.
 */
export function imagePath(file: string, isFile: (path: string) => boolean): ImagePath {
  if (/^[a-z]+:/i.test(file)) return { path: file };
  const path = file.replace(/^\/+/, '');
  if (file === path && !file.startsWith('assets/')) return { path: `/images/${file}` };
  const below = `/images/${path}`;
  return isFile(path) || !isFile(below.slice(1))
    ? { path: file }
    : { path: below, old: `/images/${file}` };
}

/** The picture of a page: a path from the root; in sites of the theme a file below /images/. */
export function pagePicture(file: string, isFile: (path: string) => boolean): string {
  if (isFile(file.replace(/^\/+/, ''))) return file;
  const { path } = imagePath(file, isFile);
  return isFile(path.replace(/^\/+/, '')) ? path : file;
}
