import { compileSassPage, SassPageError } from '../jekyll/sass-page.ts';
import type { Page } from '../page.ts';
import { positionAt } from '../read/position.ts';
import type { Site } from '../site.ts';

/** A page in Sass as CSS; empty, and a problem told, when it cannot be compiled. */
export function renderSass(text: string, page: Page, site: Site): string {
  try {
    return compileSassPage(text, page.file, site.dir);
  } catch (error) {
    if (!(error instanceof SassPageError)) throw error;
    const firstLine = positionAt(page.source, page.bodyOffset).line;
    site.report({
      check: 'style',
      severity: 'error',
      file: page.file,
      line: firstLine + error.line - 1,
      column: 1,
      message: `The style sheet cannot be compiled: ${error.message}`,
      hint: 'Sass finds what lies in _sass; parts of an old theme are not there.',
    });
    return '';
  }
}
