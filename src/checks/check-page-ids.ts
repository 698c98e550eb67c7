import type { Page } from '../page.ts';
import type { Problem } from '../problem.ts';

/** A `page_id` that two pages have, so that references by it lead to one of them only. */
export function checkPageIds(pages: readonly Page[]): Problem[] {
  const holders = new Map<string, Page>();
  return pages.flatMap((page): Problem[] => {
    const id = page.data.page_id;
    if (id === undefined) return [];
    const holder = holders.get(id);
    if (!holder) {
      holders.set(id, page);
      return [];
    }
    return [
      {
        check: 'duplicate-page-id',
        severity: 'error',
        file: page.file,
        ...(page.yaml?.positionOf(['page_id']) ?? { line: 1, column: 1 }),
        message: `The page_id "${id}" is already that of ${holder.file}`,
        hint: 'Give one of the two another id, and change what refers to it.',
      },
    ];
  });
}
