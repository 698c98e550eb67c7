import type { CheckName } from '../checks/catalogue.ts';
import { nearest } from '../read/nearest.ts';
import type { SiteIndex } from './site-index.ts';

/** What is told of tiles for a type of pages that no page has. */
export function unknownType(type: string, { listed }: Pick<SiteIndex, 'listed'>) {
  const types = new Set(listed.flatMap(({ data }) => data.type ?? []));
  const near = nearest(type, types);
  const check: CheckName = 'unknown-page-type';
  return {
    check,
    parameter: 'type',
    message: `No page has the type "${type}"`,
    hint: near
      ? `Did you mean "${near}"?`
      : types.size > 0
        ? `Types of pages are: ${[...types].toSorted().join(', ')}.`
        : `Write type: ${type} in the front matter of the pages that are to be shown.`,
  };
}
