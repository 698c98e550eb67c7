import type { ToolIndex } from '../components/tool-index.ts';
import type { Tool } from '../data/tools.ts';

type Tools = Pick<ToolIndex, 'byId' | 'sorted'>;

const named = new WeakMap<readonly Tool[], ReadonlyMap<string, Tool>>();

/** A tool by its id, or by its name, as older sites refer to it. */
export function toolByIdOrName(written: string, { byId, sorted }: Tools): Tool | undefined {
  const known = byId.get(written);
  if (known) return known;
  let byName = named.get(sorted);
  if (!byName) named.set(sorted, (byName = new Map(sorted.map((tool) => [tool.name, tool]))));
  return byName.get(written);
}
