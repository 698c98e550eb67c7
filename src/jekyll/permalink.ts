import { posix } from 'node:path';

/** Where a page is published. */
export interface Permalink {
  /** Decoded path from the root, without `.html`: `/about`, `/a/b/`, `/feed.xml`. */
  url: string;
  /** File below the output folder: `about.html`, `a/b/index.html`, `feed.xml`. */
  output: string;
}

/**
 * The URL and file of a page, from a pattern in Jekyll's placeholders (Jekyll's documentation,
 * "Permalinks"): `:path`, `:basename`, `:title`, `:output_ext`, and the styles `pretty` and `none`.
 * @param file path below `content/`, as `about/contact.md`
 */
export function permalinkFor(file: string, pattern: string): Permalink {
  const path = file.replace(/\.[^./]+$/, '');
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  const basename = path.slice(folder ? folder.length + 1 : 0);
  const template = styles.get(pattern) ?? pattern;
  if (basename === 'index' && template.includes(':')) {
    return fileFor(posix.normalize(`/${folder}${template.endsWith('/') ? '/' : ''}`));
  }
  const expanded = template
    .replaceAll(':output_ext', '.html')
    .replaceAll(':path', folder)
    .replace(/:(basename|title|slug|name)\b/g, () => basename);
  // From the root upwards leads nowhere, so that no page is written outside the output folder.
  return fileFor(posix.normalize(`/${expanded}`));
}

const styles: ReadonlyMap<string, string> = new Map([
  ['pretty', '/:path/:basename/'],
  ['none', '/:path/:basename:output_ext'],
]);

function fileFor(url: string): Permalink {
  if (url.endsWith('/index.html')) return fileFor(url.slice(0, -'index.html'.length));
  if (url.endsWith('/')) return { url, output: `${url}index.html`.slice(1) };
  const extension = /\.[A-Za-z][A-Za-z0-9]*$/.exec(url)?.[0];
  if (extension === '.html') return { url: url.slice(0, -extension.length), output: url.slice(1) };
  if (extension && textFormats.has(extension)) return { url, output: url.slice(1) };
  return { url, output: `${url}.html`.slice(1) };
}

/** Extensions that a permalink gives a file of another kind; elsewhere a dot belongs to the name. */
const textFormats = new Set([
  '.xml',
  '.json',
  '.txt',
  '.js',
  '.css',
  '.csv',
  '.tsv',
  '.svg',
  '.md',
]);

/** The form in which URLs are compared: a slash in front, no `.html`, no `index`, no slash at the end. */
export function comparableUrl(url: string): string {
  const plain = url
    .replace(/^\/*/, '/')
    .replace(/\.html$/, '')
    .replace(/\/index$/, '/')
    .replace(/\/+$/, '');
  return plain || '/';
}
