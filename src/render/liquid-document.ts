import { posix } from 'node:path';
import { isNil } from '../jekyll/values/hash.ts';
import { toTime } from '../jekyll/values/to-time.ts';
import { once } from '../once.ts';
import type { Page } from '../page.ts';

export type Scope = Readonly<Record<string, unknown>>;

/** A text of a document as the HTML that Liquid's `content` and `excerpt` have. */
export type DocumentHtml = (page: Page, text: string, part?: 'excerpt') => string;

/** What a document's scope needs beside its page. */
export interface DocumentPlace {
  /** The collection's name. */
  label: string;
  /** What ends the excerpts of its documents. */
  separator: string;
  /** The day of a document that has none. */
  now: Date;
  html: DocumentHtml;
  /** The document before or after it in its collection. */
  neighbour(step: 1 | -1): Scope | undefined;
}

/** A page's own front matter, as it is written. */
export function writtenHere({ yaml }: Page): Scope {
  const written = yaml?.value;
  return typeof written === 'object' && written !== null ? (written as Scope) : {};
}

/** Front matter, as it is written over what its folders give it. */
export const writtenData = (page: Page): Scope => ({ ...page.data, ...writtenHere(page) });

/** The text below the front matter, with which Jekyll takes the empty lines that follow it. */
export const bodyOf = ({ source, bodyOffset }: Page): string =>
  source.slice(bodyOffset).replace(/^(?:[^\S\n]*\n)+/, '');

const named = /^(?:\d{2,4}-\d{1,2}-\d{1,2}-)?(.*?)\.*$/;

/**
 * Liquid's view of a document: its front matter, and what Jekyll adds to it
 * (jekyll/drops/document_drop.rb, jekyll/document.rb).
 */
export function liquidDocument(page: Page, place: DocumentPlace): Scope {
  const data = writtenData(page);
  const path = page.file.replace(/^content\//, '');
  const name = posix.basename(path);
  const ext = posix.extname(name);
  const slug = String(data.slug ?? named.exec(posix.basename(name, ext))?.[1] ?? '');
  const body = () => bodyOf(page);
  const content = once(() => place.html(page, body()));
  const excerpt = once(() =>
    data.excerpt === undefined
      ? place.html(
          page,
          beginning(body(), String(data.excerpt_separator ?? place.separator)),
          'excerpt',
        )
      : data.excerpt,
  );
  const scope = {
    title: page.title,
    ...data,
    slug,
    ext,
    name: data.name ?? name,
    path,
    relative_path: path,
    collection: place.label,
    url: page.liquidUrl,
    id: posix.join(posix.dirname(page.liquidUrl), slug),
    date: toTime(data.date) ?? place.now,
    tags: tagsOf(data),
    categories: [
      ...new Set([
        ...foldersOver(path, place.label),
        ...several(data.categories),
        ...listed(data.category),
      ]),
    ],
    draft: false,
    get content() {
      return content();
    },
    get excerpt() {
      return excerpt();
    },
  };
  // A chain of documents is not what jsonify is to print.
  for (const [key, step] of [['next', 1] as const, ['previous', -1] as const]) {
    Object.defineProperty(scope, key, { enumerable: false, get: () => place.neighbour(step) });
  }
  return Object.freeze(scope);
}

/** A text up to the separator of excerpts, with the link definitions behind it (jekyll/excerpt.rb). */
export function beginning(text: string, separator: string): string {
  const end = separator === '' ? -1 : text.indexOf(separator);
  if (end < 0) return text;
  const definitions = text.slice(end).match(/^ {0,3}\[[^\]]+\]:.+$/gm) ?? [];
  return [text.slice(0, end), ...definitions].join('\n\n');
}

const listed = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((word) => !isNil(word)).map(String);

/** Several values: a text is as many as it has words. */
const several = (value: unknown) => listed(typeof value === 'string' ? value.split(/\s+/) : value);

/** `tag` is one of them as it is written; without it `tags` are (jekyll/utils.rb). */
const tagsOf = ({ tag, tags }: Scope) => (isNil(tag) ? several(tags) : listed(tag));

/** Folders over `_posts` are categories of the posts in it. */
const foldersOver = (path: string, label: string) =>
  label === 'posts' && !path.startsWith('_posts/')
    ? path.slice(0, path.indexOf('/_posts/')).split('/')
    : [];
