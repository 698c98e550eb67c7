import { withoutFormulaMarks } from './formulas.ts';
import type { Item, PageItems, Span } from './page-items.ts';

/** What a reader finds in a page's main content, each kind in the page's order. */
export interface PageContent {
  text: string;
  headings: { level: number; text: string; id: string }[];
  links: { href: string; text: string }[];
  images: { src: string; alt: string }[];
  embeds: string[];
  ids: string[];
}

/** Sorts the items of some parts of a page by kind. */
export function pageContent({ items }: PageItems, spans: readonly Span[]): PageContent {
  const found: PageContent = { text: '', headings: [], links: [], images: [], embeds: [], ids: [] };
  let text = '';
  const inner = (from: number, to: number) =>
    plainText(withoutFormulaMarks(textOf(items, from, to)));
  for (const { from, to } of spans) {
    const end = Math.min(to, items.length);
    for (let i = from; i < end; i++) {
      const item = items[i];
      if (item?.kind === 'text') text += item.text;
      else if (item?.kind === 'id') found.ids.push(item.id);
      else if (item?.kind === 'link') {
        found.links.push({ href: item.href, text: inner(i, item.to) });
      } else if (item?.kind === 'heading') {
        found.headings.push({ level: item.level, id: item.id, text: inner(i, item.to) });
      } else if (item?.kind === 'image') {
        found.images.push({ src: item.src, alt: plainText(item.alt) });
      } else if (item?.kind === 'embed') found.embeds.push(item.src);
    }
    text += ' ';
  }
  found.text = plainText(text);
  return found;
}

function textOf(items: readonly Item[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < Math.min(to, items.length); i++) {
    const item = items[i];
    if (item?.kind === 'text') text += item.text;
  }
  return text;
}

/** A text in which white space, soft hyphens and the form of accented letters make no difference. */
export const plainText = (text: string): string =>
  (isAscii(text) ? text : text.normalize('NFC').replace(/[\u00AD\u200B\u2060\uFEFF]/g, ''))
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();

// eslint-disable-next-line no-control-regex
const isAscii = (text: string) => !/[^\x00-\x7F]/.test(text);
