/** Whether a file of a built site is a page. */
export const isPage = (file: string): boolean => /\.html?$/i.test(file);

/**
 * The one form of all the addresses under which a host shows a page: `/a.html`, `/a/`,
 * `/a/index.html` and `/a` are `/a`. Capitals stay, since most hosts tell them apart.
 * @param path decoded, with a slash in front
 */
export function outputUrl(path: string): string {
  const plain = path
    .replace(/\/{2,}/g, '/')
    .replace(/\.html?$/i, '')
    .replace(/\/index$/, '/')
    .replace(/\/$/, '');
  return (plain || '/').normalize('NFC');
}
