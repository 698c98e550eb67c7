import { existsSync, readFileSync } from 'node:fs';
import type { Problem } from '../problem.ts';
import type { Page } from '../page.ts';
import { positionAt, type Position } from '../read/position.ts';
import { sitePath } from '../read/site-path.ts';
import type { Site } from '../site.ts';

/** How Nunjucks begins a message: the template's path, and the place in it where it knows one. */
const nunjucksPlace = /^\(([^)]+)\)(?:\s+\[Line (\d+)(?:, Column (\d+))?\])?\s*/;

/** What was thrown while a page was rendered, as a problem of the template or of the page. */
export function templateProblem(error: unknown, page: Page, site: Site): Problem {
  const message = (error instanceof Error ? error.message : String(error)).trim();
  const [place, path, line, column] = nunjucksPlace.exec(message) ?? [];
  const said = message
    .slice(place?.length ?? 0)
    .replace(/^Error: /, '')
    .replace(/\s+/g, ' ');
  const found = line === undefined && path ? placeOfName(path, said) : undefined;
  return {
    check: 'template',
    severity: 'error',
    file: path === undefined ? page.file : sitePath(site.dir, path),
    line: line === undefined ? found?.line : Number(line),
    column: column === undefined ? found?.column : Number(column),
    message: `The template cannot be rendered: ${said}`,
    hint: path === undefined ? undefined : `It was needed for ${page.file || page.output}.`,
  };
}

/** Where a template names what Nunjucks did not find: it says the name, and no place. */
function placeOfName(path: string, said: string): Position | undefined {
  const name = /not found: (\S+)$/.exec(said)?.[1];
  if (name === undefined || !existsSync(path)) return undefined;
  const source = readFileSync(path, 'utf8');
  const at = source.indexOf(name);
  return at === -1 ? undefined : positionAt(source, at);
}
