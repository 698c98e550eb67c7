import { isHash } from '../values/hash.ts';
import { RubyRange } from '../values/ruby-range.ts';

/**
 * The members of a collection that a loop goes through, as a list of its own. A hash gives pairs of
 * key and value, a text itself (liquid/utils.rb, slice_collection).
 */
export function partOf(collection: unknown, from: number, limit: number | undefined): unknown[] {
  const to = limit === undefined ? undefined : Math.max(0, from + limit);
  if (collection instanceof RubyRange) return collection.toArray(Math.max(0, from), to);
  if (typeof collection === 'string') return collection === '' ? [] : [collection];
  if (Array.isArray(collection)) return collection.slice(Math.max(0, from), to) as unknown[];
  return isHash(collection) ? Object.entries(collection).slice(Math.max(0, from), to) : [];
}
