import { relative, sep } from 'node:path';

/** A file's path from the site's folder, with forward slashes: as problems name it. */
export const sitePath = (siteDir: string, file: string): string =>
  relative(siteDir, file).split(sep).join('/');
