import { parseFilteredValue, type FilterFinder } from '../expressions/filtered-value.ts';
import { toText } from '../values/to-text.ts';
import type { Filters } from './filter.ts';
import { itemProperty } from './item-property.ts';
import { listOf } from './members.ts';

/** Jekyll's group_by and group_by_exp; an expression may have filters. */
export const groupingFilters = (filterOf: FilterFinder): Filters => ({
  group_by(input, property) {
    const list = listOf(input);
    return list ? grouped(list, (item) => toText(itemProperty(item, property))) : input;
  },
  group_by_exp(input, name, expression) {
    const list = listOf(input);
    if (!list) return input;
    const value = parseFilteredValue(toText(expression), filterOf);
    return this.within({}, (variables) =>
      grouped(list, (item) => {
        variables[toText(name)] = item;
        return value(this);
      }),
    );
  },
});

function grouped(list: readonly unknown[], nameOf: (item: unknown) => unknown) {
  const groups = new Map<unknown, unknown[]>();
  for (const item of list) {
    const name = nameOf(item) ?? undefined;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return [...groups].map(([name, items]) => ({ name, items, size: items.length }));
}
