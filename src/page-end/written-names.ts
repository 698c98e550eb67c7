import { isNone } from '../data/written.ts';

/** A name that stands in front matter, and where. */
export interface WrittenName {
  name: string;
  /** Path to the key or the entry of a list that holds it. */
  path: PropertyKey[];
}

/** The names in a list, in a text with commas, or below keys, as `related_pages` has them. */
export function writtenNames(written: unknown, path: PropertyKey[]): WrittenName[] {
  if (isNone(written)) return [];
  if (Array.isArray(written)) {
    return written.flatMap((item: unknown, index) => writtenNames(item, [...path, index]));
  }
  if (typeof written === 'object') {
    return Object.entries(written as object).flatMap(([key, inner]) =>
      writtenNames(inner, [...path, key]),
    );
  }
  return String(written)
    .split(',')
    .flatMap((part) => (isNone(part) ? [] : [{ name: part.trim(), path }]));
}
