/** Names in pages that styles may be for, gathered while the pages are rendered. */
export interface UsedNames {
  /** Values of `class` attributes as they are written, often of several classes. */
  values: Set<string>;
  /** Words of scripts in the pages, each of which may be a class that it sets. */
  words: Set<string>;
  /** Custom properties that inline styles read. */
  variables: Set<string>;
  /** Scripts of the theme that only some pages load, by name. */
  parts: Set<string>;
}

/** What no page uses. */
export const noNames = (): UsedNames => ({
  values: new Set(),
  words: new Set(),
  variables: new Set(),
  parts: new Set(),
});

const classValue = /\s(?:class|data-bs-custom-class)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/**
 * Notes what a page uses. It looks for the few places and parses nothing else, which is quick.
 */
export function noteNames(html: string, { values, words, variables, parts }: UsedNames): void {
  for (const { index, 1: double, 2: single, 3: bare } of html.matchAll(classValue)) {
    if (isInTag(html, index)) values.add(double ?? single ?? bare ?? '');
  }
  for (const [, attributes = '', script = ''] of html.matchAll(
    /<script\b([^>]*)>([^]*?)<\/script/gi,
  )) {
    if (!attributes.includes('ld+json')) noteWords(script, words);
  }
  for (const [, part = ''] of html.matchAll(/<template\b[^>]*\bdata-part="(\w+)"/g))
    parts.add(part);
  for (const [, name = ''] of html.matchAll(/var\(\s*(--[\w-]+)/g)) variables.add(name);
}

/** Adds what one page uses to what all use. */
export function addNames(page: UsedNames, all: UsedNames): void {
  for (const kind of ['values', 'words', 'variables', 'parts'] as const) {
    for (const name of page[kind]) all[kind].add(name);
  }
}

/** Whether a place is within a tag; a code sample shows attributes as text. */
function isInTag(html: string, place: number): boolean {
  const opened = html.lastIndexOf('<', place);
  if (opened > html.lastIndexOf('>', place)) return true;
  // Behind a `>`, which may stand in an attribute's value.
  const before = html.slice(opened, place);
  return /^<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*$/i.test(before);
}

/** Notes every word of a script that may be the name of a class or of a custom property. */
export function noteWords(script: string, words: Set<string>): void {
  for (const [word] of script.matchAll(/[\w-]+/g)) words.add(word);
}

/** The classes of a page or of many. */
export function classesOf({ values }: Pick<UsedNames, 'values'>): Set<string> {
  const classes = new Set<string>();
  for (const value of values) for (const name of value.split(/\s+/)) classes.add(name);
  return classes;
}
