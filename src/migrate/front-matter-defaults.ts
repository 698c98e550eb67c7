import type { DefaultSet } from './jekyll-config.ts';
import { isInGlob } from './glob.ts';

type Values = Record<string, unknown>;

/**
 * The front-matter defaults of one file, by Jekyll's precedence (Jekyll's documentation, "Front
 * Matter Defaults"): the longer path wins, then the set that names a type, then the later one.
 * @param path from the Jekyll site's root; a scope applies to every path that begins like it
 * @param type `pages`, `posts`, or the name of a collection
 */
export function defaultsFor(
  sets: readonly DefaultSet[],
  path: string,
  type: string,
  allPaths: readonly string[],
): Values {
  let values: Values = {};
  let strongest: DefaultSet['scope'] | undefined;
  for (const { scope, values: given } of sets) {
    if (!given || !applies(scope, path, type, allPaths)) continue;
    if (strongest === undefined || hasPrecedence(strongest, scope)) {
      values = merge(values, given);
      strongest = scope;
    } else values = merge(given, values);
  }
  return values;
}

function applies(
  { path: written, type: wanted }: DefaultSet['scope'],
  path: string,
  type: string,
  allPaths: readonly string[],
): boolean {
  if (wanted != null && wanted !== type) return false;
  if (!written) return true;
  if (!written.includes('*')) return path.startsWith(written);
  const pattern = written.replace(/^\//, '');
  return allPaths.some((found) => path.startsWith(found) && isInGlob(found, pattern));
}

function hasPrecedence(old: DefaultSet['scope'], next: DefaultSet['scope']): boolean {
  const [oldLength, length] = [old, next].map(({ path }) => (path ?? '').replace(/^\//, '').length);
  if (length !== oldLength) return (length ?? 0) > (oldLength ?? 0);
  return next.type != null || old.type == null;
}

/** Maps are merged key by key, everything else is replaced (jekyll/utils.rb, deep_merge_hashes). */
function merge(under: Values, over: Values): Values {
  const merged: Values = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = isMap(below) && isMap(value) ? merge(below, value) : value;
  }
  return merged;
}

const isMap = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
