import { group } from '../group.ts';
import type { Page } from '../page.ts';
import { frontMatterProblem } from '../page-end/front-matter-problem.ts';
import type { Problem } from '../problem.ts';
import { nearest } from '../read/nearest.ts';

/**
 * A `type` that one page alone has, and that is spelt nearly as that of several others: tiles would
 * leave the page out.
 */
export function checkTypes(pages: readonly Page[]): Problem[] {
  const holders = group(pages, ({ data, published }) =>
    data.type === undefined || !published ? [] : [data.type],
  );
  const common = [...holders].flatMap(([type, { length }]) => (length > 1 ? [type] : []));
  return [...holders].flatMap(([type, [page, ...others]]) => {
    const near = page && others.length === 0 ? nearest(type, common) : undefined;
    if (!page || near === undefined) return [];
    return [
      frontMatterProblem(
        page,
        ['type'],
        {
          check: 'unknown-page-type',
          severity: 'warning',
          message: `"${type}" is the type of this page alone`,
          hint: `Did you mean "${near}", as ${holders.get(near)?.length} other pages have it?`,
        },
        type,
      ),
    ];
  });
}
