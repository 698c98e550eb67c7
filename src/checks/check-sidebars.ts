import type { Page } from '../page.ts';
import { frontMatterProblem, isOwnKey } from '../page-end/front-matter-problem.ts';
import type { Problem } from '../problem.ts';
import { nearest } from '../read/nearest.ts';
import type { Site } from '../site.ts';

/** Pages that name a side navigation which is not there, and so have none. */
export function checkSidebars(
  pages: readonly Page[],
  { sidebars, dataFiles }: Pick<Site, 'sidebars' | 'dataFiles'>,
): Problem[] {
  const inherited = new Set<string>();
  return pages.flatMap((page) => {
    const { sidebar } = page.data;
    // One that cannot be read is told as such.
    if (!sidebar || sidebars.has(sidebar) || dataFiles.has(`sidebars/${sidebar}`)) return [];
    // What a folder's data say is told of its first page alone.
    const isOwn = isOwnKey(page.yaml, 'sidebar');
    if (!isOwn && inherited.size === inherited.add(sidebar).size) return [];
    const near = nearest(sidebar, sidebars.keys());
    return [
      frontMatterProblem(
        page,
        ['sidebar'],
        {
          check: 'unknown-sidebar',
          severity: 'error',
          message: `There is no side navigation "${sidebar}" in _data/sidebars`,
          hint: near
            ? `Did you mean "${near}"?`
            : `Add _data/sidebars/${sidebar}.yml, or take the key out: the folder then gives the navigation.`,
        },
        sidebar,
      ),
    ];
  });
}
