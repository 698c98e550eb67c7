export const pixelsPerRem = 16;

/** A column that pictures stand in, as `assets/scss/_layout.scss` lays it out. */
export interface PictureColumn {
  /** Its greatest width on any screen, in rem. */
  width: number;
  /** How wide it is from a width of the screen on, the widest screens first. */
  screens: readonly { from: number; width: string; least: number }[];
}

/** Of lines that are read at ease (`--text-width`). */
const textWidth = 44;

/** A side navigation and the gaps around it take this much of a wide screen. */
const besideNavigation = { from: 64, width: '100vw - 23.5rem', least: 40.5 };

/**
 * The column of a page's body.
 * @param beside what stands beside it on a wide screen
 */
export function pictureColumn(beside: { navigation: boolean; contents: boolean }): PictureColumn {
  if (!beside.navigation) {
    const text = { from: 80, width: `${textWidth}rem`, least: textWidth };
    return { width: 62, screens: beside.contents ? [text] : [] };
  }
  if (!beside.contents) return { width: 64.5, screens: [besideNavigation] };
  const text = { from: 80, width: `${textWidth}rem,100vw - 41.5rem`, least: 38.5 };
  return { width: 56.5, screens: [text, besideNavigation] };
}

/** The whole page, where nothing stands beside its text. */
export const wholePage: PictureColumn = { width: 84, screens: [] };

/** The lines of text in a column. */
export const withinText = ({ width, screens }: PictureColumn): PictureColumn => ({
  width: Math.min(width, textWidth),
  screens,
});

/** Up to here, in rem, a picture is so wide on every screen. */
const anywhere = 20;

/**
 * What the attribute `sizes` says of a picture: how wide it is shown on which screen. The gaps at
 * the sides take 8 % of narrow screens, and hardly less of the narrowest.
 * @param shown greatest width in rem; it stands where `shownIn` finds it
 */
export function pictureSizes(shown: number, { screens }: PictureColumn): string {
  if (shown <= anywhere) return `${shown}rem`;
  const least = (width: string) => {
    const repeated = `${shown}rem,`;
    return `min(${repeated}${width.startsWith(repeated) ? width.slice(repeated.length) : width})`;
  };
  const narrower = screens.filter((screen) => screen.least < shown);
  return [
    ...narrower.map(({ from, width }) => `(min-width:${from}em) ${least(width)}`),
    least('92vw'),
  ].join(', ');
}

/** The greatest width in rem of which `pictureSizes` made its text. */
export const shownIn = (sizes: string): number =>
  Number(/(?:.*min\()?([\d.]+)rem/.exec(sizes)?.[1] ?? 0);
