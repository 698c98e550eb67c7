import { isHash } from '../values/hash.ts';
import { RubyRange } from '../values/ruby-range.ts';

/**
 * The members of a collection that a loop goes through, as a list of its own. A hash gives pairs of
 * key and value, a text itself (liquid/utils.rb, slice_collection).
 */
export function partOf(collection: unknown, from: number, limit: number | undefined): unknown[] {
  const to = limit === undefined ? undefined : Math.max(0, from + limit);
  if (collection instanceof RubyRange) return numbersOf(collection, from, to);
  if (typeof collection === 'string') return collection === '' ? [] : [collection];
  if (Array.isArray(collection)) return collection.slice(Math.max(0, from), to) as unknown[];
  return isHash(collection) ? Object.entries(collection).slice(Math.max(0, from), to) : [];
}

const largest = 1e7;

function numbersOf(range: RubyRange, from: number, to: number = range.size): number[] {
  const length = Math.max(0, Math.min(to, range.size) - from);
  if (length > largest) throw new Error(`a loop over ${length} numbers is too long`);
  return Array.from({ length }, (_, index) => range.first + from + index);
}
