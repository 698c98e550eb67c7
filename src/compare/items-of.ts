import type { Item } from './page-items.ts';
import type { Element } from './selector.ts';

const embeds = new Set(['iframe', 'video', 'audio', 'source', 'embed', 'object']);

/** What an element itself is for a reader, beside the text and elements in it. */
export function itemsOf({ name, attributes }: Element): Item[] {
  const items: Item[] = [];
  const id = attributes.get('id');
  if (id) items.push({ kind: 'id', id });
  if (name === 'a' || name === 'area') {
    const anchor = attributes.get('name');
    if (anchor && anchor !== id) items.push({ kind: 'id', id: anchor });
    const href = attributes.get('href')?.trim();
    if (href && href !== '#' && !/^javascript:/i.test(href)) {
      items.push({ kind: 'link', href, to: Infinity });
    }
  } else if (name === 'img') {
    // What a build has made smaller names the picture that the author wrote.
    const src = attributes.get('data-original-src') ?? attributes.get('src');
    if (src) items.push({ kind: 'image', src, alt: attributes.get('alt') ?? '' });
  } else if (/^h[1-6]$/.test(name)) {
    items.push({ kind: 'heading', level: Number(name[1]), id: id ?? '', to: Infinity });
  } else if (embeds.has(name)) {
    const src = attributes.get('src') ?? attributes.get('data-src') ?? attributes.get('data');
    if (src) items.push({ kind: 'embed', src });
  }
  return items;
}
