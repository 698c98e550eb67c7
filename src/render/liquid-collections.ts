import { compareText } from '../compare-text.ts';
import { group } from '../group.ts';
import { buildTime } from '../jekyll/values/build-time.ts';
import { compare } from '../jekyll/values/compare.ts';
import { once } from '../once.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { liquidDocument, writtenHere, type DocumentHtml, type Scope } from './liquid-document.ts';

/** Documents of a site, as Liquid sees them. */
export interface LiquidCollections {
  /** Liquid's view of a page that is a document. */
  documentOf(page: Page): Scope | undefined;
  /** What a document finds in `site.related_posts`; undefined for what is no document. */
  relatedTo(scope: Scope): readonly Scope[] | undefined;
  /** What `site` has of them: each collection by its name, `posts`, `tags` and so on. */
  site: Scope;
}

/**
 * The collections of a site, posts among them (Jekyll's documentation, "Collections"). Documents of
 * a collection that is not published are there for Liquid alone.
 */
export function liquidCollections(site: Site, html: DocumentHtml): LiquidCollections {
  const options = optionsOf(site);
  const pagesOf = new Map<string, Page[]>([...options.keys()].map((label) => [label, []]));
  for (const page of site.pages) {
    const label = collectionOf(page);
    if (label !== undefined && isThere(page, options.get(label))) pagesOf.get(label)?.push(page);
  }
  const scopes = new Map<Page, Scope>();
  const now = buildTime();
  const separator = String(site.settings.jekyll_config.excerpt_separator ?? '\n\n');
  for (const [label, pages] of pagesOf) {
    for (const page of pages) {
      const neighbour = (step: 1 | -1) => documents()[label]?.[(places().get(scope) ?? -2) + step];
      const scope = liquidDocument(page, { label, separator, now, html, neighbour });
      scopes.set(page, scope);
    }
  }
  const documents = once((): Record<string, Scope[]> => {
    const lists: Record<string, Scope[]> = {};
    for (const [label, pages] of pagesOf) {
      const docs = pages.map((page) => scopes.get(page)).filter((scope) => scope !== undefined);
      lists[label] = sorted(docs, label, options.get(label) ?? {});
    }
    return lists;
  });
  const places = once(
    () => new Map(Object.values(documents()).flatMap((docs) => docs.map((doc, i) => [doc, i]))),
  );
  const posts = once(() => (documents().posts ?? []).toReversed());
  const known = once(() => new Set(scopes.values()));
  const collections = once(() =>
    Object.entries(documents())
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([label, docs]) => ({
        ...options.get(label),
        label,
        docs,
        files: [],
        relative_directory: `_${label}`,
        output: isPublished(options.get(label)),
      })),
  );
  return {
    documentOf: (page) => scopes.get(page),
    relatedTo: (scope) => (known().has(scope) ? newestBeside(scope, posts()) : undefined),
    site: lazily({
      ...Object.fromEntries([...pagesOf.keys()].map((label) => [label, () => documents()[label]])),
      posts,
      collections,
      documents: once(() => Object.values(documents()).flat()),
      tags: once(() => byWord(documents().posts ?? [], 'tags')),
      categories: once(() => byWord(documents().posts ?? [], 'categories')),
    }),
  };
}

/** The ten newest posts but a document itself, as Jekyll has them unasked (jekyll/related_posts.rb). */
const newestBeside = (scope: Scope, newestFirst: readonly Scope[]): Scope[] =>
  newestFirst.length > 1
    ? newestFirst
        .slice(0, 11)
        .filter((post) => post !== scope)
        .slice(0, 10)
    : [];

type Options = Readonly<Record<string, unknown>>;

/** What the old `_config.yml` says of each collection. */
function optionsOf({ settings }: Site): ReadonlyMap<string, Options> {
  const { collections } = settings.jekyll_config;
  const named: [string, unknown][] = Array.isArray(collections)
    ? collections.map((label) => [String(label), {}])
    : Object.entries((collections ?? {}) as Options);
  return new Map([
    ['posts', { output: true }],
    ...named.map(([label, options]): [string, Options] => [label, (options ?? {}) as Options]),
  ]);
}

const isPublished = (options: Options | undefined) => options?.output === true;

/** The collection whose folder a page lies in. */
const collectionOf = ({ file }: Page): string | undefined =>
  /^content\/(?:.*\/)?_([^/]+)\//.exec(file)?.[1];

/** Documents that are not published by themselves are seen where their whole collection is not. */
const isThere = (page: Page, options: Options | undefined): boolean =>
  isPublished(options) ? page.published : writtenHere(page).published !== false;

/** In the order of their days and paths, or in one that the settings name (jekyll/collection.rb). */
function sorted(docs: readonly Scope[], label: string, { sort_by: key, order }: Options): Scope[] {
  const byDay = docs.toSorted((a, b) => compare(a.date, b.date) || compare(a.path, b.path) || 0);
  if (Array.isArray(order)) {
    const places = order.map((name) => `_${label}/${String(name)}`);
    const placeOf = ({ path }: Scope) => places.indexOf(String(path)) + 1 || Infinity;
    return byDay.toSorted((a, b) => Math.sign(placeOf(a) - placeOf(b)) || 0);
  }
  if (typeof key !== 'string') return byDay;
  return byDay.toSorted((a, b) => compare(a[key], b[key]) ?? 0);
}

/** Posts by a word that they have, the newest first (jekyll/site.rb, post_attr_hash). */
function byWord(posts: readonly Scope[], key: 'tags' | 'categories'): Record<string, Scope[]> {
  const oldestFirst = group(posts, (post) => post[key] as string[]);
  return Object.fromEntries([...oldestFirst].map(([word, found]) => [word, found.toReversed()]));
}

/** An object whose values are made when they are read. */
function lazily(values: Readonly<Record<string, () => unknown>>): Scope {
  const object = {};
  for (const [key, get] of Object.entries(values)) {
    Object.defineProperty(object, key, { enumerable: true, get });
  }
  return object;
}
