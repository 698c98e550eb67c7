/** A font of the theme by the name that it has before its hash; any other by that of its file. */
export const fontName = (url: string): string =>
  url.replace(/.*\//, '').replace(/\.\w{8}(?=\.woff2)/, '');
