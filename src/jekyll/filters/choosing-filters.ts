import { parseStrictCondition } from '../expressions/condition.ts';
import type { Scopes } from '../scopes.ts';
import { isHash, isNil, nothing } from '../values/hash.ts';
import { joined, toText } from '../values/to-text.ts';
import type { Filters } from './filter.ts';
import { itemProperty } from './item-property.ts';
import { listOf } from './members.ts';

/** Whether a member is chosen by one of its properties. */
type Choice = (member: unknown) => boolean;

/** Jekyll's filters that choose members of a list (Jekyll's documentation, "Liquid Filters"). */
export const choosingFilters: Filters = {
  where(input, property, value) {
    const [list, isChosen] = [listOf(input), byProperty(property, value)];
    return list && isChosen ? list.filter(isChosen) : input;
  },
  find(input, property, value) {
    const [list, isChosen] = [listOf(input), byProperty(property, value)];
    return list && isChosen ? list.find(isChosen) : input;
  },
  where_exp(input, name, condition) {
    const list = listOf(input);
    return list ? byCondition(this, name, condition, (holds) => list.filter(holds)) : input;
  },
  find_exp(input, name, condition) {
    const list = listOf(input);
    return list ? byCondition(this, name, condition, (holds) => list.find(holds)) : input;
  },
};

/** Undefined where Jekyll chooses nothing and lets the list through. */
function byProperty(property: unknown, value: unknown): Choice | undefined {
  if (isNil(property) || property === false) return undefined;
  if (Array.isArray(value) || isHash(value)) return undefined;
  if (value === nothing) return (member) => isMissing(itemProperty(member, property));
  if (isNil(value)) return (member) => isNil(itemProperty(member, property));
  const wanted = toText(value);
  return (member) => {
    const found = itemProperty(member, property);
    if (typeof found === 'string') return found === wanted;
    if (Array.isArray(found)) return found.some((part) => toText(part) === wanted);
    return !isNil(found) && !isHash(found) && toText(found) === wanted;
  };
}

const isMissing = (value: unknown) =>
  isNil(value) || value === '' || (Array.isArray(value) && joined(value, '') === '');

function byCondition<T>(
  scopes: Scopes,
  name: unknown,
  condition: unknown,
  choose: (holds: Choice) => T,
): T {
  const holds = parseStrictCondition(toText(condition));
  return scopes.within({}, (variables) =>
    choose((member) => {
      scopes.step();
      variables[toText(name)] = member;
      return holds(scopes);
    }),
  );
}
