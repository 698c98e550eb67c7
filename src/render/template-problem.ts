import { relative, sep } from 'node:path';
import type { Problem } from '../problem.ts';
import type { Page } from '../page.ts';
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
  return {
    check: 'template',
    severity: 'error',
    file: path === undefined ? page.file : relative(site.dir, path).split(sep).join('/'),
    line: line === undefined ? undefined : Number(line),
    column: column === undefined ? undefined : Number(column),
    message: `The template cannot be rendered: ${said}`,
    hint: path === undefined ? undefined : `It was needed for ${page.file || page.output}.`,
  };
}
