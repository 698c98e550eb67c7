import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../read/list-files.ts';

const folders = ['content', '_data', '_includes', '_layouts', '_sass', 'assets'];
const texts =
  /\.(?:md|markdown|html|njk|liquid|ya?ml|json|csv|tsv|s?css|js|ts|svg|xml|txt|webmanifest)$/;

/** The sources of a site as text, for what is named in them. */
export interface Mentions {
  /** Whether a name stands anywhere, but for the files that `but` picks. */
  has(name: string, but?: (file: string) => boolean): boolean;
}

/** Reads all texts of a site once. */
export function readMentions(siteDir: string): Mentions {
  const sources = folders.flatMap((folder) =>
    listFiles(join(siteDir, folder))
      .filter((path) => texts.test(path))
      .map((path) => `${folder}/${path}`)
      .map((file) => ({ file, text: readFileSync(join(siteDir, file), 'utf8') })),
  );
  return {
    has: (name, but = () => false) =>
      sources.some(({ file, text }) => !but(file) && standsIn(text, name)),
  };
}

/** Whether a name stands in a text by itself, not as a part of a longer one. */
function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + name.length]];
    if (!/[\p{L}\p{N}_-]/u.test(before) && !/[\p{L}\p{N}_-]/u.test(after)) return true;
  }
  return false;
}
