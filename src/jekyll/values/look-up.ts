import { isHash } from './hash.ts';
import { isNumber } from './ruby-float.ts';
import { RubyRange } from './ruby-range.ts';

/**
 * A part of a value by its key. `size`, `first` and `last` are parts of their own where they stand
 * behind a dot and no key has that name (liquid/variable_lookup.rb).
 */
export function lookUp(value: unknown, key: unknown, isBehindDot: boolean): unknown {
  if (Array.isArray(value)) {
    if (typeof key === 'number') return Number.isInteger(key) ? value.at(key) : undefined;
  } else if (isHash(value)) {
    // Keys of YAML that are numbers are texts by now; Ruby finds them by their number.
    const name = typeof key === 'number' ? String(key) : key;
    if (typeof name === 'string' && Object.hasOwn(value, name)) return value[name];
  }
  return isBehindDot ? command(value, key) : undefined;
}

function command(value: unknown, name: unknown): unknown {
  if (name === 'size') return sizeOf(value);
  if (name === 'first') return firstOf(value);
  if (name === 'last') return lastOf(value);
  return undefined;
}

/** Ruby's size; undefined for values without one. */
export function sizeOf(value: unknown): number | undefined {
  if (typeof value === 'string') return lengthOf(value);
  if (Array.isArray(value)) return value.length;
  if (value instanceof RubyRange) return value.size;
  if (isHash(value)) return Object.keys(value).length;
  // The bytes of an integer.
  return isNumber(value) && Number.isInteger(value) ? 8 : undefined;
}

/** Characters as Ruby counts them: a sign beyond 16 bits is one. */
export const lengthOf = (text: string): number =>
  /[\uD800-\uDBFF]/.test(text) ? [...text].length : text.length;

export function firstOf(value: unknown): unknown {
  if (Array.isArray(value)) return value[0];
  if (value instanceof RubyRange) return value.first;
  return isHash(value) ? Object.entries(value)[0] : undefined;
}

export function lastOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.at(-1);
  return value instanceof RubyRange ? value.last : undefined;
}
