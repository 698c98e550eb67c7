import { posix } from 'node:path';
import { RubyTime } from '../jekyll/values/ruby-time.ts';
import { strftime } from '../jekyll/values/strftime.ts';
import type { JekyllConfig } from './jekyll-config.ts';
import { permalinkSuffix } from './permalink-suffix.ts';

type Values = Readonly<Record<string, unknown>>;

/** Documents of one kind, in a folder of their own (Jekyll's documentation, "Collections"). */
export interface Collection {
  label: string;
  /** Path from the root of the Jekyll site. */
  folder: string;
  permalink: string;
  /** Whether its documents become pages. */
  isPublished: boolean;
}

/** The collections of a site; posts are one of them. */
export function collectionsOf({ all, known }: JekyllConfig): Collection[] {
  const written = all.collections ?? {};
  const labels: [string, unknown][] = Array.isArray(written)
    ? written.map((label) => [String(label), {}])
    : Object.entries(written as Values);
  const inFolder = typeof all.collections_dir === 'string' ? all.collections_dir : '';
  const style = known.permalink ?? 'date';
  const ofPosts = Object.fromEntries(labels).posts as Values | null | undefined;
  const posts: Collection = {
    label: 'posts',
    folder: posix.join(inFolder, '_posts'),
    permalink:
      typeof ofPosts?.permalink === 'string' ? ofPosts.permalink : (styles.get(style) ?? style),
    isPublished: true,
  };
  const documents = `/:collection/:path${permalinkSuffix(style)}`;
  const others = labels.map(([label, options]): Collection => {
    const { output, permalink } = (options ?? {}) as Values;
    return {
      label,
      folder: posix.join(inFolder, `_${label}`),
      permalink: typeof permalink === 'string' ? (styles.get(permalink) ?? permalink) : documents,
      isPublished: output === true,
    };
  });
  return [posts, ...others.filter(({ label }) => label !== 'posts')];
}

const styles: ReadonlyMap<string, string> = new Map([
  ['date', '/:categories/:year/:month/:day/:title:output_ext'],
  ['pretty', '/:categories/:year/:month/:day/:title/'],
  ['ordinal', '/:categories/:year/:y_day/:title:output_ext'],
  ['none', '/:categories/:title:output_ext'],
  ['weekdate', '/:categories/:year/W:week/:short_day/:title:output_ext'],
]);

const dated = /^(\d{2,4}-\d{1,2}-\d{1,2})-(.+)$/;

/** Whether Jekyll makes a page of a file in a collection: a post's name begins with its day. */
export const isDocument = ({ label }: Collection, path: string): boolean =>
  label !== 'posts' || dated.test(posix.basename(path));

/**
 * What Jekyll gives a document beside its front matter: its URL, its day and its title.
 * @param path from the root of the Jekyll site
 * @param data front matter, defaults included
 */
export function documentValues(collection: Collection, path: string, data: Values): Values {
  const stem = posix.basename(path, posix.extname(path)).replace(/\.+$/, '');
  const [, day, rest = stem] = dated.exec(stem) ?? [];
  const date = dateOf(data.date) ?? dateOf(day);
  const below = posix.relative(collection.folder, path);
  const above = collection.folder.split('/').slice(0, -1);
  const categories = [
    ...(collection.label === 'posts' ? above : []),
    ...listOf(data.categories ?? data.category),
  ];
  const slug = typeof data.slug === 'string' ? data.slug : rest;
  const parts: Record<string, string> = {
    collection: collection.label,
    path: below.slice(0, below.length - posix.extname(below).length).replace(/\.+$/, ''),
    output_ext: '.html',
    name: slugified(rest),
    title: slugified(slug, true),
    slug: slugified(slug),
    categories: [...new Set(categories.map((name) => name.toLowerCase()))].join('/'),
    slugified_categories: [...new Set(categories.map((name) => slugified(name)))].join('/'),
    ...(date && dateParts(date)),
  };
  const url = collection.permalink.replace(/:([a-z_]+)/g, (whole, name: string) => {
    const known = Object.keys(parts).find((part) => part === name || name.startsWith(`${part}_`));
    return known === undefined ? whole : (parts[known] ?? '') + name.slice(known.length);
  });
  return {
    permalink: posix.normalize(`/${url}`),
    ...(!collection.isPublished && { published: false }),
    ...(data.title === undefined && { title: titled(rest) }),
    ...(day !== undefined && data.date === undefined && { date: day }),
  };
}

/**
 * Whether a post's day is still to come: Jekyll does not publish it until then (Jekyll's
 * documentation, "Default Configuration", future).
 */
export const isToCome = (values: Values, now: Date): boolean =>
  (dateOf(values.date)?.getTime() ?? 0) > now.getTime();

function dateOf(value: unknown): Date | undefined {
  const [, year, month, day] = /^(\d{2,4})-(\d{1,2})-(\d{1,2})/.exec(String(value ?? '')) ?? [];
  return year === undefined ? undefined : new Date(Date.UTC(+year, Number(month) - 1, Number(day)));
}

/** The parts of a day that a URL may have (jekyll/drops/url_drop.rb). */
const formats: Readonly<Record<string, string>> = {
  year: '%Y',
  month: '%m',
  day: '%d',
  i_day: '%-d',
  i_month: '%-m',
  short_month: '%b',
  long_month: '%B',
  short_year: '%y',
  w_year: '%G',
  week: '%V',
  w_day: '%u',
  short_day: '%a',
  long_day: '%A',
  y_day: '%j',
};

const dateParts = (date: Date): Record<string, string> =>
  Object.fromEntries(
    Object.entries(formats).map(([name, format]) => [
      name,
      strftime(new RubyTime(date.getTime()), format),
    ]),
  );

const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/\s+/) : [];

/** Letters and digits, joined by hyphens (jekyll/utils.rb, slugify, in its mode "pretty" for titles). */
const slugified = (text: string, isPretty = false) => {
  const other = isPretty ? /[^\p{L}\p{M}\p{N}._~!$&'()+,;=@]+/gu : /[^\p{L}\p{M}\p{N}]+/gu;
  const plain = text.replace(other, '-').replace(/^-|-$/g, '');
  return isPretty ? plain : plain.toLowerCase();
};

const titled = (slug: string) =>
  slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
