import { hash } from 'node:crypto';

/** Directives of a Content Security Policy to which a page or the settings add sources. */
export type Directive =
  | 'script-src'
  | 'style-src'
  | 'style-src-attr'
  | 'img-src'
  | 'media-src'
  | 'font-src'
  | 'connect-src'
  | 'frame-src'
  | 'form-action'
  | 'object-src'
  | 'base-uri';

/** Sources that a page needs beside those of every page. */
export type Sources = Map<Directive, Set<string>>;

/** Adds a source to those of a directive. */
export function addSource(sources: Sources, directive: Directive, source: string): void {
  const known = sources.get(directive);
  if (known) known.add(source);
  else sources.set(directive, new Set([source]));
}

/** What every page may do: load from its own site, and show pictures that are written out as data. */
const everyPage: readonly [Directive | 'default-src', readonly string[]][] = [
  ['default-src', ["'self'"]],
  ['script-src', ["'self'"]],
  ['style-src', ["'self'"]],
  ['style-src-attr', []],
  ['img-src', ["'self'", 'data:']],
  ['media-src', ["'self'"]],
  ['font-src', ["'self'"]],
  ['connect-src', ["'self'"]],
  ['frame-src', ["'self'"]],
  ['form-action', ["'self'"]],
  ['object-src', []],
  ['base-uri', []],
];

/** The text of a policy (W3C, "Content Security Policy Level 3"). */
export const policyText = (sources: Sources): string =>
  everyPage
    .map(([directive, always]) => {
      const added = directive === 'default-src' ? [] : (sources.get(directive) ?? []);
      const all = [...new Set([...always, ...added])];
      return `${directive} ${all.length > 0 ? all.join(' ') : "'none'"}`;
    })
    .join('; ');

/** The source that lets one text be: an inline script or style, a handler, a style attribute. */
export const hashSource = (text: string): string => `'sha256-${hash('sha256', text, 'base64')}'`;

/** The source for an address: its origin; undefined where it is the site's own, or none at all. */
export function originSource(address: string): string | undefined {
  const plain = address.trim().replace(/^\/\//, 'https://');
  if (!/^[a-z][a-z0-9+.-]*:/i.test(plain) || !URL.canParse(plain)) return undefined;
  const { origin, protocol } = new URL(plain);
  return origin === 'null' ? protocol : origin;
}
