import { join } from 'node:path';
import { listFiles } from '../read/list-files.ts';
import { nearest } from '../read/nearest.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

const defaultLayout = 'page';

/**
 * Chooses the layout of each page of a site; undefined for a page that wants none.
 * A layout that does not exist is reported, and the default one takes its place.
 */
export function layoutChooser(site: Site): (page: Page) => string | undefined {
  const folders = [site.dir, site.themeDir].map((dir) => join(dir, '_includes/layouts'));
  const known = new Set(
    folders.flatMap((folder) => listFiles(folder)).map((file) => file.replace(/\.njk$/, '')),
  );
  return (page) => {
    const { layout } = page.data;
    if (layout === null || layout === 'none') return undefined;
    const name = layout ?? defaultLayout;
    if (known.has(name)) return `layouts/${name}.njk`;
    const near = nearest(name, known);
    site.report({
      check: 'unknown-layout',
      severity: 'error',
      file: page.file,
      ...(page.yaml?.positionOf(['layout']) ?? { line: 1, column: 1 }),
      message: `There is no layout "${name}"`,
      hint: near ? `Did you mean "${near}"?` : `Layouts are: ${[...known].join(', ')}.`,
    });
    return `layouts/${defaultLayout}.njk`;
  };
}
