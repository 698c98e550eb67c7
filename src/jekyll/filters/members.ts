import { isHash, isNil } from '../values/hash.ts';
import { RubyRange } from '../values/ruby-range.ts';

/**
 * What a filter of lists goes through: arrays in arrays are laid flat, a hash or a text is one
 * member (liquid/standardfilters.rb, InputIterator).
 */
export function membersOf(input: unknown): unknown[] {
  if (Array.isArray(input)) return input.some(Array.isArray) ? input.flat(Infinity) : input;
  if (input instanceof RubyRange) return input.toArray();
  return isNil(input) ? [] : [input];
}

/** What Jekyll's own filters go through: a hash by its values. Undefined for what is no list. */
export function listOf(input: unknown): unknown[] | undefined {
  if (Array.isArray(input)) return input;
  if (input instanceof RubyRange) return input.toArray();
  return isHash(input) ? Object.values(input) : undefined;
}

/**
 * A property of a member, without dots in its name.
 * @throws Error for a member that has no properties
 */
export function plainProperty(member: unknown, property: unknown): unknown {
  if (typeof property === 'string') {
    if (isHash(member)) return Object.hasOwn(member, property) ? member[property] : undefined;
    // Ruby looks for the text in the text.
    if (typeof member === 'string') return member.includes(property) ? property : undefined;
  }
  if (Array.isArray(member) && typeof property === 'number') return member.at(property);
  throw new Error(`cannot select the property '${String(property)}'`);
}
