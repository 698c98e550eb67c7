import { isHash } from '../values/hash.ts';
import { toText } from '../values/to-text.ts';
import type { Filters } from './filter.ts';

/** What the filter of the ELIXIR Toolkit Theme's plugin needs of the site. */
export interface ToolPages {
  /** Ids of the pages whose text speaks of a tool, by the tool's id. */
  pagesOfTool?(id: string): readonly string[] | undefined;
}

/** Tools with the pages that speak of them, in place of those that the data names. */
export const toolFilters = ({ pagesOfTool }: ToolPages): Filters => ({
  add_related_pages(input) {
    if (!Array.isArray(input)) return input;
    return input.map((tool: unknown) => {
      const related = isHash(tool) ? pagesOfTool?.(toText(tool.id)) : undefined;
      return related && isHash(tool) ? { ...tool, related_pages: related } : tool;
    });
  },
});
