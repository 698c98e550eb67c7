import { floatFrom, isNumber, type RubyNumber } from './ruby-float.ts';
import { RubyTime } from './ruby-time.ts';
import { toText } from './to-text.ts';

/** Ruby's String#to_i: the digits that a text begins with, or else 0. */
export const leadingInteger = (text: string): number =>
  Number(/^\s*([+-]?\d+(?:_\d+)*)/.exec(text)?.[1]?.replaceAll('_', '') ?? 0);

/** A number as Liquid's filters of mathematics read it; what is none counts as 0 (liquid/utils.rb). */
export function toNumber(value: unknown): RubyNumber {
  if (isNumber(value)) return value;
  if (typeof value !== 'string') return 0;
  return /^-?\d+\.\d+$/.test(value.trim()) ? floatFrom(Number(value)) : leadingInteger(value);
}

/**
 * An integer where only one will do: a place, a count (liquid/utils.rb, to_integer).
 * @throws Error when the value is none
 */
export function toInteger(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  const text = toText(value).trim();
  if (!/^[+-]?\d+(?:_\d+)*$/.test(text)) throw new Error('invalid integer');
  return Number(text.replaceAll('_', ''));
}

/**
 * Ruby's to_i of any value.
 * @throws Error for a value that has none
 */
export function asInteger(value: unknown): number {
  if (isNumber(value)) return Math.trunc(Number(toText(value)));
  if (typeof value === 'string') return leadingInteger(value);
  if (value === null || value === undefined) return 0;
  if (value instanceof Date) return Math.floor(value.getTime() / 1000);
  if (value instanceof RubyTime) return Math.floor(value.epoch / 1000);
  throw new Error(`${toText(value)} is no number`);
}
