import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { comparableUrl, permalinkFor } from '../jekyll/permalink.ts';
import type { Site } from '../site.ts';

/** The page cannot be made; the message says why, and what to do. */
export class NewPageError extends Error {}

const plain =
  '---\ntitle: TITLE\ndescription: One sentence that says what the page is about.\n---\n\nWrite here.\n';

/**
 * Writes a new page from the template of its section: the nearest `_template.md` above it, in which
 * the word TITLE stands for the title.
 * @param path below `content/`, with or without `.md`: `usecases/my-page`
 * @returns the new file's path from the site's folder
 * @throws NewPageError when the path is no plain one, or the file or its URL is taken
 */
export function newPage(site: Site, path: string, title: string): string {
  const stem = path.replace(/^content\//, '').replace(/\.md$/, '');
  if (!/^[\w-]+(?:\/[\w-]+)*$/.test(stem)) {
    throw new NewPageError(
      `"${path}" is no name for a page: use letters, digits, hyphens and slashes, as in usecases/my-page`,
    );
  }
  const file = `content/${stem}.md`;
  if (existsSync(join(site.dir, file))) throw new NewPageError(`${file} exists already`);
  const { url } = permalinkFor(`${stem}.md`, site.settings.permalink);
  const holder = site.pageByUrl.get(comparableUrl(url));
  if (holder) {
    throw new NewPageError(`The URL ${url} is already that of ${holder.file}: choose another name`);
  }
  const quoted = stringify(title).trim();
  mkdirSync(dirname(join(site.dir, file)), { recursive: true });
  writeFileSync(
    join(site.dir, file),
    templateFor(site.dir, stem).replaceAll('TITLE', () => quoted),
    {
      flag: 'wx',
    },
  );
  return file;
}

function templateFor(siteDir: string, stem: string): string {
  for (let folder = dirname(stem); ; folder = dirname(folder)) {
    const template = join(siteDir, 'content', folder, '_template.md');
    if (existsSync(template)) return readFileSync(template, 'utf8');
    if (folder === '.') return plain;
  }
}
