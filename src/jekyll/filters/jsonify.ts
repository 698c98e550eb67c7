import { isHash, isNil } from '../values/hash.ts';
import { isNumber } from '../values/ruby-float.ts';
import { toText } from '../values/to-text.ts';

/** A value as JSON, without blanks, as Ruby writes it. */
export function jsonify(value: unknown): string {
  if (isNil(value)) return 'null';
  if (typeof value === 'boolean' || isNumber(value)) return toText(value);
  if (Array.isArray(value)) return `[${value.map(jsonify).join(',')}]`;
  if (!isHash(value)) return JSON.stringify(toText(value));
  const pairs = Object.entries(value).map(
    ([key, part]) => `${JSON.stringify(key)}:${jsonify(part)}`,
  );
  return `{${pairs.join(',')}}`;
}
