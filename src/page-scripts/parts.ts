import type { HtmlTag } from '../links/scan-html.ts';

/** What only the pages load that need it: a script of `assets/client/page/`, and its styles. */
interface Part {
  /** Name of a style sheet in `assets/scss/page/`. */
  style?: string;
  /** Words of the theme that the script shows, by key. */
  words?: readonly string[];
}

const bootstrap: Part = { style: 'bootstrap' };

const table: Part = {
  words: `table_filter table_rows table_found table_pages table_page table_all previous next`.split(
    ' ',
  ),
};

/** Every part by the name of its script; a page loads its scripts in this order. */
export const parts: Readonly<Record<string, Part>> = {
  analytics: {},
  alert: bootstrap,
  button: bootstrap,
  carousel: { ...bootstrap, words: ['carousel_start', 'carousel_stop'] },
  collapse: bootstrap,
  dropdown: bootstrap,
  embed: {},
  modal: bootstrap,
  offcanvas: bootstrap,
  pictures: {
    words: ['picture_open', 'picture_full', 'picture_fit', 'picture_close'],
  },
  popover: bootstrap,
  scrollspy: bootstrap,
  tab: bootstrap,
  table,
  tables: table,
  toast: bootstrap,
  tooltip: bootstrap,
};

/** Values of Bootstrap's attributes that stand for a part of another name. */
const aliases: Readonly<Record<string, string>> = { list: 'tab', pill: 'tab', scroll: 'scrollspy' };

/** Attributes by which HTML asks Bootstrap for something (Bootstrap's documentation, "JavaScript"). */
const askers = new Set(['data-bs-toggle', 'data-bs-dismiss', 'data-bs-spy']);
const carouselAttributes = new Set(['data-bs-ride', 'data-bs-slide', 'data-bs-slide-to']);

/** Notes which parts a tag needs. */
export function noteParts({ name: tag, attributes }: HtmlTag, noted: Set<string>): void {
  for (const { name, value } of attributes) {
    if (tag === 'table' && name === 'class' && /\bdata-table\b/.test(value)) noted.add('table');
    if (name === 'data-embed') noted.add('embed');
    if (carouselAttributes.has(name)) noted.add('carousel');
    if (!askers.has(name)) continue;
    for (const word of value.split(/\s+/)) {
      const part = aliases[word] ?? word;
      if (parts[part] === bootstrap) noted.add(part);
    }
  }
}
