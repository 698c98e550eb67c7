import { isHash } from '../values/hash.ts';
import { floatFrom } from '../values/ruby-float.ts';
import { leadingInteger } from '../values/to-number.ts';
import { toText } from '../values/to-text.ts';
import { plainProperty } from './members.ts';

/**
 * The property that Jekyll's filters sort, group and choose by: it may have dots, and a text that
 * reads as a number counts as one (jekyll/filters.rb, item_property).
 */
export function itemProperty(item: unknown, property: unknown): unknown {
  const name = toText(property);
  const value = name.includes('.')
    ? name.split('.').reduce<unknown>(part, item)
    : plainProperty(item, name);
  return numeric(value);
}

const part = (value: unknown, key: string): unknown =>
  isHash(value) ? (Object.hasOwn(value, key) ? value[key] : undefined) : false;

function numeric(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (/^\s*-?\d+\s*$/.test(value)) return leadingInteger(value);
  if (/^\s*-?(?:\d+\.?\d*|\.\d+)\s*$/.test(value)) return floatFrom(Number.parseFloat(value));
  return value;
}
