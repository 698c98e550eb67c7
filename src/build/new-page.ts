import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { comparableUrl } from '../jekyll/permalink.ts';
import { permalinkAt } from '../jekyll/permalink-at.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { listFiles } from '../read/list-files.ts';
import { nearest } from '../read/nearest.ts';
import type { Site } from '../site.ts';

/** The page cannot be made; the message says why, and what to do. */
export class NewPageError extends Error {}

const plain =
  '---\ntitle: TITLE\ndescription: One sentence that says what the page is about.\n---\n\nWrite here.\n';

/**
 * Writes a new page from the template of its section: the nearest `_template.md` above it, in which
 * the word TITLE stands for the title, and NAME for the name of its file.
 * @param path below `content/`, with or without `.md`: `usecases/my-page`
 * @returns the new file's path from the site's folder
 * @throws NewPageError when the path is no plain one, or the file or its URL is taken
 */
export function newPage(site: Site, path: string, title: string): string {
  const stem = stemOf(path);
  if (!/^[\w-]+(?:\/[\w-]+)*$/.test(stem)) {
    throw new NewPageError(
      `"${path}" is no name for a page: use letters, digits, hyphens and slashes, as in usecases/my-page`,
    );
  }
  const file = `content/${stem}.md`;
  const taken = sameFile(join(site.dir, file));
  if (taken) throw new NewPageError(`${dirname(file)}/${taken} exists already`);
  const { url } = permalinkAt(site, `${stem}.md`);
  const holder = site.pageByUrl.get(comparableUrl(url));
  if (holder) {
    throw new NewPageError(`The URL ${url} is already that of ${holder.file}: choose another name`);
  }
  mkdirSync(dirname(join(site.dir, file)), { recursive: true });
  writeFileSync(join(site.dir, file), filledTemplate(templateFor(site.dir, stem), title, stem), {
    flag: 'wx',
  });
  return file;
}

/**
 * What to tell before a page is made in a folder that is not there yet: its name may be mistyped.
 * @param path as for `newPage`
 */
export function newFolderNote(siteDir: string, path: string): string | undefined {
  const stem = stemOf(path);
  const folder = dirname(stem);
  if (existsSync(join(siteDir, 'content', folder))) return undefined;
  const folders = listFiles(join(siteDir, 'content')).map((file) => dirname(file));
  const meant = nearest(folder, new Set(folders));
  const advice = meant === undefined ? '' : ` Did you mean ${meant}/${basename(stem)}?`;
  return `The folder content/${folder} is new.${advice}`;
}

const stemOf = (path: string) => path.replace(/^content\//, '').replace(/\.md$/, '');

/** The name of a file that is there under a path, where capitals count on no system. */
function sameFile(path: string): string | undefined {
  const folder = dirname(path);
  const name = basename(path).toLowerCase();
  return existsSync(folder)
    ? readdirSync(folder).find((entry) => entry.toLowerCase() === name)
    : undefined;
}

/**
 * A template with the title and the name of a page in it.
 * @param stem path of the page without its ending, whose last part is the name
 */
export function filledTemplate(template: string, title: string, stem: string): string {
  const name = stem.slice(stem.lastIndexOf('/') + 1);
  const { bodyOffset } = splitFrontMatter(template);
  const fill = (text: string, written: string) =>
    text.replace(/\b(?:TITLE|NAME)\b/g, (word) => (word === 'TITLE' ? written : name));
  return (
    fill(template.slice(0, bodyOffset), stringify(title, { lineWidth: 0 }).trim()) +
    fill(template.slice(bodyOffset), title)
  );
}

/**
 * The template of a page: the nearest `_template.md` above it, or else that of every site.
 * @param stem path below `content/` without its ending
 */
export function templateFor(siteDir: string, stem: string): string {
  for (let folder = dirname(stem); ; folder = dirname(folder)) {
    const template = join(siteDir, 'content', folder, '_template.md');
    if (existsSync(template)) return readFileSync(template, 'utf8');
    if (folder === '.') return plain;
  }
}
