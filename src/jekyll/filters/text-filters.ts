import { isNil } from '../values/hash.ts';
import { lengthOf } from '../values/look-up.ts';
import { toInteger } from '../values/to-number.ts';
import { toText } from '../values/to-text.ts';
import type { Filters } from './filter.ts';

/** What Ruby strips: a no-break space stays. */
const blanksAtStart = /^[\0\t\n\v\f\r ]+/;
const blanksAtEnd = /[\0\t\n\v\f\r ]+$/;

/** Ruby's strip. */
export const stripped = (text: string): string =>
  text.replace(blanksAtStart, '').replace(blanksAtEnd, '');

/** Ruby's split: what is empty at the end is dropped, and a blank splits at any white space. */
export function splitText(text: string, separator: string): string[] {
  const parts =
    separator === ' '
      ? text.replace(/^[\0\s]+/, '').split(/[\0\t\n\v\f\r ]+/)
      : separator === ''
        ? [...text]
        : text.split(separator);
  while (parts.length > 0 && parts.at(-1) === '') parts.pop();
  return parts;
}

/** Ruby's gsub and sub take `\0` in the new text for what was found. */
const replacement = (text: string) => (found: string) =>
  text.includes('\\')
    ? text.replace(/\\([0&\\1-9])/g, (_, sign: string) =>
        sign === '\\' ? '\\' : /[0&]/.test(sign) ? found : '',
      )
    : text;

const replaceFirst = (text: string, old: string, fresh: string) =>
  text.replace(old, replacement(fresh));

function replaceLast(text: string, old: string, fresh: string): string {
  const at = text.lastIndexOf(old);
  return at === -1 ? text : text.slice(0, at) + fresh + text.slice(at + old.length);
}

/** Liquid's filters that make a text of a text (liquid/standardfilters.rb). */
export const textFilters: Filters = {
  downcase: (input) => toText(input).toLowerCase(),
  upcase: (input) => toText(input).toUpperCase(),
  capitalize(input) {
    const [first = '', ...rest] = toText(input);
    return first.toUpperCase() + rest.join('').toLowerCase();
  },
  strip: (input) => stripped(toText(input)),
  lstrip: (input) => toText(input).replace(blanksAtStart, ''),
  rstrip: (input) => toText(input).replace(blanksAtEnd, ''),
  strip_newlines: (input) => toText(input).replace(/\r?\n/g, ''),
  newline_to_br: (input) => toText(input).replace(/\r?\n/g, '<br />\n'),
  normalize_whitespace: (input) => stripped(toText(input).replace(/[\t\n\v\f\r ]+/g, ' ')),
  append: (input, text) => toText(input) + toText(text),
  prepend: (input, text) => toText(text) + toText(input),
  split: (input, separator) => splitText(toText(input), toText(separator)),
  replace: (input, old, fresh: unknown = '') =>
    toText(input).replaceAll(toText(old), replacement(toText(fresh))),
  replace_first: (input, old, fresh: unknown = '') =>
    replaceFirst(toText(input), toText(old), toText(fresh)),
  replace_last: (input, old, fresh) => replaceLast(toText(input), toText(old), toText(fresh)),
  remove: (input, old) => toText(input).replaceAll(toText(old), ''),
  remove_first: (input, old) => replaceFirst(toText(input), toText(old), ''),
  remove_last: (input, old) => replaceLast(toText(input), toText(old), ''),
  truncate(input, length: unknown = 50, ellipsis: unknown = '...') {
    if (isNil(input)) return input;
    const text = toText(input);
    const most = toInteger(length);
    const end = toText(ellipsis);
    if (lengthOf(text) <= most) return text;
    return [...text].slice(0, Math.max(0, most - lengthOf(end))).join('') + end;
  },
  truncatewords(input, words: unknown = 15, ellipsis: unknown = '...') {
    if (isNil(input)) return input;
    const text = toText(input);
    const most = Math.max(1, toInteger(words));
    const found = splitText(text, ' ');
    // Behind the last word white space counts as the beginning of another.
    const isWhole = found.length < most || (found.length === most && !/\s$/.test(text));
    return isWhole ? text : found.slice(0, most).join(' ') + toText(ellipsis);
  },
};
