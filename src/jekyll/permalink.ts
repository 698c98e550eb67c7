import { posix } from 'node:path';

/** Where a page is published. */
export interface Permalink {
  /** Decoded path from the root, without `.html`: `/about`, `/a/b/`, `/feed.xml`. */
  url: string;
  /** File below the output folder: `about.html`, `a/b/index.html`, `feed.xml`. */
  output: string;
  /** The URL as Liquid's `page.url` gives it: encoded, with `.html` where the pattern has it. */
  liquidUrl: string;
}

/**
 * The URL and file of a page, from a pattern in Jekyll's placeholders (Jekyll's documentation,
 * "Permalinks"): `:path`, `:basename`, `:output_ext`, and the styles `pretty` and `none`. Jekyll
 * leaves `:title`, `:slug` and `:name` as they stand in the URL of a page; here they are its name.
 * @param file path below `content/`, as `about/contact.md`
 * @param isOwn whether the pattern was given to this page, and not to the whole site
 */
export function permalinkFor(file: string, pattern: string, isOwn = false): Permalink {
  const extension = outputExtension(posix.extname(file));
  // Dots before the extension belong to no name (jekyll/page.rb, process).
  const path = file.slice(0, file.length - posix.extname(file).length).replace(/\.+$/, '');
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  const basename = path.slice(folder ? folder.length + 1 : 0);
  const template = styles.get(pattern) ?? pattern;
  if (!isOwn && template.includes(':')) {
    // The site's pattern is for pages of HTML, and the first page of a folder stands at the folder's
    // URL: with a slash where other pages end in one, or in `.html`.
    if (extension !== '.html') return fileFor(`/${path}${extension}`, extension);
    if (basename === 'index') {
      const isFolder = template.endsWith('/') || template.endsWith(':output_ext');
      return fileFor(posix.normalize(`/${folder}${isFolder ? '/' : ''}`), extension);
    }
  }
  const expanded = template
    .replaceAll(':output_ext', extension)
    .replaceAll(':path', folder)
    .replace(/:(basename|title|slug|name)\b/g, () => basename);
  // From the root upwards leads nowhere, so that no page is written outside the output folder.
  return fileFor(posix.normalize(`/${expanded}`), extension);
}

const styles: ReadonlyMap<string, string> = new Map([
  ['pretty', '/:path/:basename/'],
  ['none', '/:path/:basename:output_ext'],
]);

/** What a converter makes of a file: Markdown becomes HTML, Sass becomes CSS. */
function outputExtension(extension: string): string {
  if (/^(?:\.(?:md|markdown|html?))?$/.test(extension)) return '.html';
  return /^\.s[ac]ss$/.test(extension) ? '.css' : extension;
}

function fileFor(written: string, outputExt: string): Permalink {
  const liquidUrl = encodeURI(written);
  const url = written.replace(/\/index(?:\.html)?$/, '/');
  if (url.endsWith('/')) return { url, output: `${url}index.html`.slice(1), liquidUrl };
  const extension = /\.[A-Za-z][A-Za-z0-9]*$/.exec(url)?.[0];
  if (extension === '.html') return { url: url.slice(0, -5), output: url.slice(1), liquidUrl };
  if (extension && (extension === outputExt || textFormats.has(extension))) {
    return { url, output: url.slice(1), liquidUrl };
  }
  if (outputExt !== '.html') {
    return { url: url + outputExt, output: (url + outputExt).slice(1), liquidUrl };
  }
  return { url, output: `${url}.html`.slice(1), liquidUrl };
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
