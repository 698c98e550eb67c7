import { scanTags, type HtmlTag } from '../links/scan-html.ts';
import { fillsFirstView } from './first-view.ts';
import { pictureElement } from './picture-element.ts';
import {
  pictureSizes,
  pixelsPerRem,
  wholePage,
  withinText,
  type PictureColumn,
} from './picture-sizes.ts';
import type { SitePictures } from './pictures.ts';

/** Where pictures stand, and what may be done with them. */
export interface PicturePlace {
  column: PictureColumn;
  /** Whether it is decided here when they are loaded; the theme's own say it themselves. */
  isBody: boolean;
  /** Whether a click may open them. */
  opens?: boolean;
  /** Whether the page shows a picture before these. */
  hasFirst?: boolean;
}

/**
 * Elements whose pictures wait, whose versions the author has chosen, that a click is for, and that
 * are never wider than a line of text.
 */
const kinds: Readonly<Record<string, 'waiting' | 'picture' | 'clickable' | 'text'>> = {
  template: 'waiting',
  noscript: 'waiting',
  picture: 'picture',
  a: 'clickable',
  button: 'clickable',
  label: 'clickable',
  summary: 'clickable',
  p: 'text',
  ul: 'text',
  ol: 'text',
  dl: 'text',
  blockquote: 'text',
};

/** Greatest height in pixels of a drawing that says nothing of its own: a heading and a line stay in sight. */
const drawingHeight = 576;

/** Narrower pictures are signs: nothing in them becomes clearer when they are opened. */
const leastOpened = 160;

/**
 * Gives every picture in a piece of HTML its size, smaller versions, and the moment when it is
 * loaded (HTML, "The img element"): the first one at once, unless it stands far down (first-view.ts),
 * the others when they are near. What the author wrote of these stays. The address of the picture
 * and its text stay, too: browsers that know no WebP, and tools that compare pages, read them.
 * @returns also whether there is one that a click may open
 */
export function placePictures(
  html: string,
  pictures: SitePictures | undefined,
  place: PicturePlace,
): { html: string; opens: boolean } {
  if (!/<img\b/i.test(html)) return { html, opens: false };
  let opens = false;
  let placed = '';
  let copied = 0;
  let mayBeFirst = place.isBody && !place.hasFirst;
  const within = { waiting: 0, picture: 0, clickable: 0, text: 0 };
  const count = (name: string, by: 1 | -1) => {
    const kind = kinds[name];
    if (kind) within[kind] = Math.max(0, within[kind] + by);
  };
  scanTags(
    html,
    (tag) => {
      count(tag.name, 1);
      if (tag.name !== 'img' || within.waiting > 0) return;
      const canOpen = place.opens === true && within.clickable === 0;
      const column = within.text > 0 ? withinText(place.column) : place.column;
      const isFirst = mayBeFirst && !fillsFirstView(html.slice(0, tag.start));
      const shown = { ...place, column, isFirst, canOpen, isApart: within.picture > 0 };
      const result = placeOne(html.slice(tag.start, tag.end), tag, pictures, shown);
      if (result === undefined) return;
      mayBeFirst = false;
      opens ||= result.includes(' data-whole="');
      placed += html.slice(copied, tag.start) + result;
      copied = tag.end;
    },
    (name) => count(name, -1),
  );
  return { html: placed + html.slice(copied), opens };
}

/** Says of the pictures in a piece of HTML only when they are loaded. */
export const placeHints = (html: string): string =>
  placePictures(html, undefined, { column: wholePage, isBody: true }).html;

interface Shown extends PicturePlace {
  isFirst: boolean;
  canOpen: boolean;
  isApart: boolean;
}

/** The theme's own word of how wide a picture is shown; it is not published. */
const shownHint = / data-shown="([\d.]+)rem"/;

function placeOne(
  written: string,
  { attributes }: HtmlTag,
  pictures: SitePictures | undefined,
  { column, isBody, isFirst, canOpen, isApart }: Shown,
): string | undefined {
  const given = new Map(attributes.map(({ name, value }) => [name, value]));
  const src = given.get('src')?.trim() ?? '';
  if (src === '' || /^data:/i.test(src)) return undefined;
  const hint = shownHint.exec(written);
  const width = pixels(given.get('width'));
  const greatest = Number(hint?.[1] ?? column.width) * pixelsPerRem;
  const shown = Math.min(width ?? Infinity, greatest);
  const picture = pictures?.find(src, shown);
  const isOwn = isApart || given.has('srcset');
  const added = new Map<string, string>();
  if (picture && !isApart)
    for (const [name, value] of sizeOf(
      isBody && isDrawing(src) ? lowered(picture) : picture,
      given,
    ))
      added.set(name, value);
  if (isBody && !given.has('loading')) {
    added.set('loading', isFirst ? 'eager' : 'lazy');
    if (isFirst && !given.has('fetchpriority')) added.set('fetchpriority', 'high');
  }
  if (isBody && !isFirst && !given.has('decoding')) added.set('decoding', 'async');
  const isOpened =
    canOpen &&
    !isOwn &&
    given.get('alt') &&
    picture &&
    Math.min(shown, picture.width) >= leastOpened;
  if (isOpened) added.set('data-whole', `${picture.width}x${picture.height}`);
  const tag = withAttributes(hint ? written.replace(hint[0], '') : written, added);
  if (isOwn) return tag;
  return pictureElement(tag, picture?.versions ?? [], pictureSizes(shown / pixelsPerRem, column));
}

const isDrawing = (src: string) => /\.svg(?:[?#]|$)/i.test(src);

/**
 * A drawing has no pixels of its own: one that is nearly as high as wide, or higher, is shown only as
 * large as it is read at ease. The column limits those that are wide.
 */
function lowered({ width, height }: { width: number; height: number }) {
  const scale = height > width * 0.75 ? Math.min(1, drawingHeight / height) : 1;
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Both sides, so that nothing moves when the picture comes; the one that is missing follows the other. */
function sizeOf(
  { width, height }: { width: number; height: number },
  given: ReadonlyMap<string, string>,
): [string, string][] {
  const [wide, high] = [given.get('width'), given.get('height')];
  if (wide !== undefined && high !== undefined) return [];
  // A side that styles set alone takes the other from the picture.
  if (/(?:^|[;\s])(?:height|block-size)\s*:/i.test(given.get('style') ?? '')) return [];
  if (wide !== undefined) {
    const across = pixels(wide);
    return across ? [['height', String(Math.round((across * height) / width))]] : [];
  }
  if (high !== undefined) {
    const down = pixels(high);
    return down ? [['width', String(Math.round((down * width) / height))]] : [];
  }
  return [
    ['width', String(width)],
    ['height', String(height)],
  ];
}

const pixels = (value = '') =>
  Number(/^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(value)?.[1] ?? 0) || undefined;

function withAttributes(tag: string, added: ReadonlyMap<string, string>): string {
  const end = /\s*\/?>$/.exec(tag)?.index ?? tag.length;
  const text = [...added].map(([name, value]) => ` ${name}="${value}"`).join('');
  return `${tag.slice(0, end)}${text}>`;
}
