import { posix } from 'node:path';

/** An include that a text calls by a fixed name. */
interface IncludeCall {
  name: string;
  offset: number;
}

const includeTag = /\{%-?\s*include(?:_cached)?\s+([^\s{%}]+)/g;

/** What Liquid does not run: a comment says how an include is called, a raw part shows it. */
const inert = /\{%-?\s*(comment|raw)\s*-?%\}(?:(?!\{%-?\s*end\1\b)[\s\S])*\{%-?\s*end\1\s*-?%\}/g;

/** The includes that a text in Liquid calls by a fixed name. */
export const includeCalls = (text: string): IncludeCall[] =>
  [...text.replace(inert, (part) => ' '.repeat(part.length)).matchAll(includeTag)].map(
    ({ 1: name = '', index }) => ({ name: posix.normalize(name), offset: index }),
  );

/** A text without its calls of some includes. */
export function withoutCalls(text: string, names: ReadonlySet<string>): string {
  let rest = text;
  for (const { name, offset } of includeCalls(text).toReversed()) {
    if (!names.has(name)) continue;
    rest = rest.slice(0, offset) + rest.slice(offset).replace(/^[\s\S]*?%\}/, '');
  }
  return rest;
}

/**
 * The calls in a text that lead to no include, in itself or in an include that it calls: those of
 * the old theme's parts.
 * @param textOf the text of an include of the site's own
 */
export function missingIncludes(
  text: string,
  textOf: (name: string) => string | undefined,
  isComponent: (name: string) => boolean,
): IncludeCall[] {
  const isWhole = (name: string, seen: ReadonlySet<string>): boolean => {
    const own = textOf(name);
    if (own === undefined) return isComponent(name);
    if (seen.has(name)) return true;
    return includeCalls(own).every((call) => isWhole(call.name, new Set([...seen, name])));
  };
  return includeCalls(text).filter(({ name }) => !isWhole(name, new Set()));
}
