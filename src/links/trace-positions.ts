import { harmPlace, harmsOf } from '../harm/find-harm.ts';
import type { HarmKind } from '../harm/harm-kinds.ts';
import { positionAttribute } from '../markdown/source-positions.ts';
import { positionAt, type Position } from '../read/position.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { addresses } from './find-links.ts';
import { scanTags } from './scan-html.ts';

/** Where the links, ids, headings and pictures of a page stand in its source, in the order of the page. */
export interface TracedPositions {
  links: Position[];
  ids: Position[];
  headings: Position[];
  images: Position[];
  /** Of what can do harm, and whether it is written there or made by Liquid. */
  harms: { kind: HarmKind; position: Position; isWritten: boolean }[];
}

/** Reads the positions out of a traced body. They come in the order in which findLinks records. */
export function tracePositions(tracedHtml: string, page: Page, site: Site): TracedPositions {
  const positions: TracedPositions = { links: [], ids: [], headings: [], images: [], harms: [] };
  const place = harmPlace(site);
  let last = page.bodyOffset;
  scanTags(tracedHtml, (tag) => {
    const written = tag.attributes.find(({ name }) => name === positionAttribute)?.value;
    const tagOffset = written === undefined ? last : Number(written);
    last = tagOffset;
    if (/^h[1-6]$/.test(tag.name)) positions.headings.push(positionAt(page.source, tagOffset));
    if (tag.name === 'img') positions.images.push(positionAt(page.source, tagOffset));
    for (const { kind } of harmsOf(tag, tracedHtml, place)) {
      const isWritten = /^[<[]/.test(page.source.slice(tagOffset));
      positions.harms.push({ kind, position: positionAt(page.source, tagOffset), isWritten });
    }
    for (const { name, value } of tag.attributes) {
      const isAddress = addresses[tag.name]?.includes(name);
      if (!isAddress && name !== 'id') continue;
      const position = positionAt(page.source, offsetOfValue(page.source, tagOffset, name, value));
      if (isAddress) positions.links.push(position);
      else positions.ids.push(position);
    }
  });
  return positions;
}

/** In a raw tag the value stands a little behind the tag's beginning, perhaps on a later line. */
function offsetOfValue(source: string, tagOffset: number, name: string, value: string): number {
  if (source[tagOffset] !== '<') return tagOffset;
  const attribute = new RegExp(`\\b${name}\\s*=\\s*["']?`, 'gi');
  attribute.lastIndex = tagOffset;
  const match = attribute.exec(source);
  if (!match) return tagOffset;
  const start = match.index + match[0].length;
  // The value may be written by Liquid.
  const isHere = source.startsWith(value.slice(0, 1), start) || /^\{[{%]/.test(source.slice(start));
  return isHere ? start : tagOffset;
}
