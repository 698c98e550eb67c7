import { compare, kindOf } from '../values/compare.ts';
import { isHash, isNil } from '../values/hash.ts';
import { toText } from '../values/to-text.ts';
import type { Filters } from './filter.ts';
import { itemProperty } from './item-property.ts';
import { listOf, membersOf, plainProperty } from './members.ts';

/** Jekyll's sort, and Liquid's sort_natural, which does not tell capitals apart. */
export const sortingFilters: Filters = {
  sort(input, property: unknown = null, nils: unknown = 'first') {
    const list = isHash(input) ? Object.entries(input) : listOf(input);
    if (!list) throw new Error(`${isNil(input) ? 'nil' : toText(input)} cannot be sorted`);
    if (isNil(property)) return list.toSorted(strictly);
    if (nils !== 'first' && nils !== 'last') {
      throw new Error(`values that are missing come "first" or "last", not "${toText(nils)}"`);
    }
    return byProperty(list, property, nils === 'first' ? -1 : 1);
  },
  sort_natural(input, property: unknown = null) {
    const keyOf = (member: unknown) => (isNil(property) ? member : plainProperty(member, property));
    const keyed = membersOf(input).map((member) => ({ member, key: keyOf(member) }));
    // What is missing comes last and, since Liquid finds each behind the other, in reverse.
    const missing = keyed.filter(({ key }) => isNil(key)).toReversed();
    const sorted = keyed
      .filter(({ key }) => !isNil(key))
      .toSorted((a, b) => strictly(lowered(a.key), lowered(b.key)));
    return [...sorted, ...missing].map(({ member }) => member);
  },
};

/** @throws Error for values of different kinds, as Ruby does */
function strictly(a: unknown, b: unknown): number {
  const order = compare(a, b);
  if (order === undefined) throw new Error(`comparison of ${kindOf(a)} with ${kindOf(b)} failed`);
  return order;
}

function byProperty(list: readonly unknown[], property: unknown, nilOrder: number): unknown[] {
  return list
    .map((item) => ({ item, key: itemProperty(item, property) }))
    .toSorted((a, b) => {
      if (isNil(a.key) !== isNil(b.key)) return isNil(a.key) ? nilOrder : -nilOrder;
      return compare(a.key, b.key) ?? strictly(toText(a.key), toText(b.key));
    })
    .map(({ item }) => item);
}

/** Ruby's casecmp lowers the letters of ASCII only. */
const lowered = (value: unknown) =>
  toText(value).replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
