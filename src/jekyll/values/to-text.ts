import { isHash, isNil } from './hash.ts';
import { isFloat, isNumber, numberOf, type RubyNumber } from './ruby-float.ts';
import { RubyTime } from './ruby-time.ts';
import { strftime } from './strftime.ts';

/** A value as Ruby's to_s writes it. */
export function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isNil(value)) return '';
  if (isNumber(value)) return numberText(value);
  if (value instanceof Date) return strftime(new RubyTime(value.getTime()), '%F %T %z');
  if (value instanceof RubyTime) return strftime(value, '%F %T %z');
  if (Array.isArray(value) || isHash(value)) return inspect(value);
  return String(value);
}

/** A value as Liquid prints it: the members of an array run together. */
export const printed = (value: unknown): string =>
  Array.isArray(value) ? joined(value, '') : toText(value);

/** Ruby's Array#join. */
export const joined = (values: readonly unknown[], glue: string): string =>
  values.map((value) => (Array.isArray(value) ? joined(value, glue) : toText(value))).join(glue);

/** A value as Ruby's inspect writes it: texts in quotation marks, hashes with their arrows. */
export function inspect(value: unknown): string {
  if (typeof value === 'string') return inspectText(value);
  if (isNil(value)) return 'nil';
  if (Array.isArray(value)) return `[${value.map(inspect).join(', ')}]`;
  if (!isHash(value)) return toText(value);
  const pairs = Object.entries(value).map(([key, part]) => `${inspect(key)}=>${inspect(part)}`);
  return `{${pairs.join(', ')}}`;
}

function numberText(value: RubyNumber): string {
  const number = numberOf(value);
  if (!isFloat(value)) return Number.isSafeInteger(number) ? String(number) : BigInt(number) + '';
  if (!Number.isFinite(number)) return String(number);
  const size = Math.abs(number);
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) {
    const [digits = '', exponent = ''] = number.toExponential().split('e');
    const sign = exponent.startsWith('-') ? '-' : '+';
    const power = exponent.replace(/^[+-]/, '').padStart(2, '0');
    return `${digits.includes('.') ? digits : `${digits}.0`}e${sign}${power}`;
  }
  return Number.isInteger(number) ? `${Object.is(number, -0) ? '-0' : number}.0` : String(number);
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '\f': '\\f',
  '\v': '\\v',
  '\b': '\\b',
  '\x07': '\\a',
  '\x1B': '\\e',
};

/** Besides signs without a picture, `#` is escaped where Ruby would put a value in. */
const inspectText = (text: string) =>
  `"${text.replace(
    // oxlint-disable-next-line no-control-regex
    /["\\\x00-\x1F\x7F]|#(?=[{$@])/g,
    (sign) =>
      escapes[sign] ??
      (sign === '#'
        ? '\\#'
        : `\\x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`),
  )}"`;
