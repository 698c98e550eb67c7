import { compareText } from '../../compare-text.ts';
import { isHash, isNil } from './hash.ts';
import { isNumber, numberOf } from './ruby-float.ts';
import { RubyRange } from './ruby-range.ts';
import { RubyTime } from './ruby-time.ts';
import { toText } from './to-text.ts';

/** Ruby's ==: no value is turned into another kind, members of arrays and hashes are compared. */
export function areEqual(a: unknown, b: unknown): boolean {
  if (a === b || (isNil(a) && isNil(b))) return true;
  if (isNumber(a) && isNumber(b)) return numberOf(a) === numberOf(b);
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, index) => areEqual(value, b[index]));
  }
  const [first, second] = [momentOf(a), momentOf(b)];
  if (first !== undefined || second !== undefined) return first === second;
  if (a instanceof RubyRange) return b instanceof RubyRange && String(a) === String(b);
  if (!isHash(a) || !isHash(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && areEqual(a[key], b[key]))
  );
}

/** Ruby's <=>: negative, zero or positive; undefined for values of different kinds. */
export function compare(a: unknown, b: unknown): number | undefined {
  if (isNumber(a) && isNumber(b)) return Math.sign(numberOf(a) - numberOf(b));
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (Array.isArray(a) && Array.isArray(b)) {
    for (const [index, value] of a.entries()) {
      if (index >= b.length) return 1;
      const order = compare(value, b[index]);
      if (order !== 0) return order;
    }
    return a.length - b.length;
  }
  const [first, second] = [momentOf(a), momentOf(b)];
  if (first !== undefined && second !== undefined) return Math.sign(first - second);
  return areEqual(a, b) ? 0 : undefined;
}

/** What kind of value it is, in Ruby's words, for messages. */
export function kindOf(value: unknown): string {
  if (isNil(value)) return 'nil';
  if (typeof value === 'string') return 'String';
  if (isNumber(value)) return /[.eN]/.test(toText(value)) ? 'Float' : 'Integer';
  if (Array.isArray(value)) return 'Array';
  return momentOf(value) === undefined ? toText(value).slice(0, 20) : 'Time';
}

export const momentOf = (value: unknown): number | undefined =>
  value instanceof RubyTime ? value.epoch : value instanceof Date ? value.getTime() : undefined;
