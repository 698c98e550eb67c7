import { isHash, isNil, isTrue } from '../values/hash.ts';
import { areEqual } from '../values/compare.ts';
import { firstOf, lastOf, sizeOf } from '../values/look-up.ts';
import { isFloat, isNumber } from '../values/ruby-float.ts';
import { toInteger } from '../values/to-number.ts';
import { inspect, joined, toText } from '../values/to-text.ts';
import type { Filter, Filters } from './filter.ts';
import { membersOf, plainProperty } from './members.ts';

/** Changes a copy of an array; anything else passes through. */
const copying =
  (change: (copy: unknown[], parameter: unknown) => void): Filter =>
  (input, parameter: unknown = 1) => {
    if (!Array.isArray(input)) return input;
    const copy = [...(input as unknown[])];
    change(copy, parameter);
    return copy;
  };

const withParameter = (filter: Filter): Filter =>
  // The parameter has no default, so that one must be given.
  function (input, parameter) {
    return filter.call(this, input, parameter ?? null);
  };

/** Texts that differ for values that Ruby's eql? tells apart. */
const identity = (value: unknown) =>
  isNumber(value)
    ? `${isFloat(value) ? 'f' : 'i'}${toText(value)}`
    : `${typeof value} ${inspect(value)}`;

/** Only what has no members at all has none to give; a number is a mistake. */
const hasProperties = (value: unknown) =>
  !isNil(value) && typeof value !== 'boolean' && !(isNumber(value) && isFloat(value));

/** Liquid's and Jekyll's filters that make a list, or a text of one. */
export const listFilters: Filters = {
  size: (input) => sizeOf(input) ?? 0,
  first: (input) => firstOf(input),
  last: (input) => lastOf(input),
  join: (input, glue: unknown = ' ') => joined(membersOf(input), toText(glue)),
  reverse: (input) => membersOf(input).toReversed(),
  concat(input, list) {
    if (!Array.isArray(list)) throw new Error('concat filter requires an array argument');
    return [...membersOf(input), ...(list as unknown[])];
  },
  map: (input, property) =>
    membersOf(input).map((member) =>
      hasProperties(member) ? plainProperty(member, property) : undefined,
    ),
  compact: (input, property: unknown = null) =>
    membersOf(input).filter(
      (member) => !isNil(isNil(property) ? member : plainProperty(member, property)),
    ),
  uniq(input, property: unknown = null) {
    const seen = new Set<string>();
    return membersOf(input).filter((member) => {
      const key = identity(isNil(property) ? member : plainProperty(member, property));
      return !seen.has(key) && Boolean(seen.add(key));
    });
  },
  slice(input, offset, length: unknown = undefined) {
    const list = Array.isArray(input) ? (input as unknown[]) : [...toText(input)];
    const count = isTrue(length) ? toInteger(length) : 1;
    const start = toInteger(offset);
    const from = start < 0 ? list.length + start : start;
    const part = from < 0 || count < 0 ? [] : list.slice(from, from + count);
    return Array.isArray(input) ? part : part.join('');
  },
  push: withParameter(copying((copy, value) => copy.push(value))),
  unshift: withParameter(copying((copy, value) => copy.unshift(value))),
  pop: copying((copy, count) => copy.splice(Math.max(0, copy.length - toInteger(count)))),
  shift: copying((copy, count) => copy.splice(0, toInteger(count))),
  // Chance would make two builds of the same source differ.
  sample: (input, count: unknown = 1) => {
    if (!Array.isArray(input)) return input;
    const many = toInteger(count);
    return many === 1 ? (input[0] as unknown) : input.slice(0, many);
  },
  array_to_sentence_string(input, connector: unknown = 'and') {
    // Ruby takes a text for a list of its signs.
    const list = typeof input === 'string' ? [...input] : input;
    if (!Array.isArray(list)) throw new Error('only a list makes a sentence');
    const words = list.map((member) =>
      Array.isArray(member) ? joined(member, ', ') : toText(member),
    );
    if (words.length < 3) return words.join(` ${toText(connector)} `);
    return `${words.slice(0, -1).join(', ')}, ${toText(connector)} ${words.at(-1)}`;
  },
  default(input, fallback: unknown = '', options: unknown = undefined) {
    const takesFalse = isHash(options) && isTrue(options.allow_false);
    const isMissing = takesFalse ? isNil(input) : !isTrue(input);
    return isMissing || areEqual(input, '') || sizeOf(input) === 0 ? fallback : input;
  },
};
