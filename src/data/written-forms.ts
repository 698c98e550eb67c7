/**
 * Forms of texts as regular expressions of JSON Schema. They stand in the schemas for editors alone:
 * a build tells the same by checks, in words of their own.
 */

/** What stands for nothing: see `isNone`. */
const none = String.raw`\s*(?:NA)?\s*$|\s*<!--|[\s\S]*-->\s*$`;

const day = (months: string, days: string) => `(?:${months})-(?:${days})`;
const upTo29 = '0?[1-9]|[12][0-9]';
const numbers = [
  day('0?2', upTo29),
  day('0?[469]|11', `${upTo29}|30`),
  day('0?[13578]|1[02]', `${upTo29}|3[01]`),
].join('|');

/** A day of the calendar in numbers, or a date in words, which has at least a number. */
export const dateForm = String.raw`^(?:${none}|\s*[0-9]{4}-(?:${numbers})(?![0-9])|(?!\s*[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?![0-9]))[\s\S]*[0-9])`;

/** Two letters of ISO 3166-1, or a part of a country behind a hyphen. */
export const countryForm = `^(?:${none}|[A-Za-z]{2,3}(?:-[A-Za-z]{2,3})?$)`;

/** A path of the site that leads to no folder above or of the theme: see `addressFault`. */
export const pathForm = String.raw`^(?!/?(?:assets/theme|pagefind)(?:/|$))(?!(?:[\s\S]*/)?(?:\.|%2[eE]){2}(?:/|$))[^\\\u0000-\u001f]{0,1024}$`;

/** A path such as /framework/. */
export const basePathForm = String.raw`^(?!.*(?:^|/)\.{1,2}(?:/|$))(?:[\w.~+\-]*/+)*[\w.~+\-]*$`;

/** A language as a tag of BCP 47. */
export const languageForm =
  '^(?:[A-Za-z]{2,3}|[A-Za-z]{5,8})(?:-[A-Za-z0-9]{2,8}|-[A-Za-z0-9](?:-[A-Za-z0-9]{2,8})+)*$';

/** An address with a host. */
export const webAddressForm = String.raw`^[hH][tT][tT][pP][sS]?://[^/\s]`;

/** Browsers pass over line ends and tabs in an address. */
const spelt = (word: string) =>
  [...word].map((letter) => `[${letter}${letter.toUpperCase()}]`).join(String.raw`\s*`);

/** An address that is no script and holds no document: see `isScriptUrl`. Pictures may be data. */
export const addressForm =
  String.raw`^(?![\s\u0000-\u001f]*(?:${spelt('javascript')}|${spelt('vbscript')}|` +
  String.raw`${spelt('data')}(?!\s*:\s*${spelt('image')}\s*/))\s*:)`;
