import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import type { SourceReader } from './source-reader.ts';

const markup = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g;
const named = /[.[]\s*["']?([A-Za-z_][\w-]*)|["']([A-Za-z_][\w-]*)["']/g;

/** The names that the tags of a template read: `page.nav`, `where: "nav"`. */
export const namesInTags = (text: string): string[] =>
  [...text.matchAll(markup)].flatMap(([tag]) =>
    [...tag.matchAll(named)].map(([, property, quoted]) => property ?? quoted ?? ''),
  );

/** The names that a site's own includes and layouts read, and so front-matter keys of its own. */
export function namesInTemplates(siteDir: string, reader: SourceReader): ReadonlySet<string> {
  const names = new Set<string>();
  for (const folder of ['_includes', '_layouts']) {
    for (const file of listFiles(join(siteDir, folder))) {
      for (const name of namesInTags(reader.text(join(siteDir, folder, file)))) names.add(name);
    }
  }
  return names;
}
