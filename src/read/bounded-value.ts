import { isAlias, visit, type Document } from 'yaml';

/** A value, or why none is made, at an offset of the text. */
export type BoundedValue = { value: unknown } | { message: string; hint: string; offset: number };

/** Deeper than any data that people write; what is read goes through functions that call themselves. */
const deepest = 100;
const mostAliases = 100;

/**
 * The value of a YAML document. A few lines of aliases can stand for more than a computer holds, and
 * a value can hold itself; neither is made, and both are told at the first alias.
 */
export function boundedValue(document: Document): BoundedValue {
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: mostAliases });
  } catch (error) {
    if (!/alias/i.test((error as Error).message)) throw error;
    return {
      message: 'The aliases (*name) stand for far more than is written',
      hint: 'Write the values out where they are needed.',
      offset: firstAlias(document),
    };
  }
  if (!isDeeper(value, deepest)) return { value };
  return {
    message: `Values are nested more than ${deepest} deep, or one holds itself by an alias`,
    hint: 'Take the innermost values out, or write them out where they are needed.',
    offset: firstAlias(document),
  };
}

function isDeeper(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return most === 0 || Object.values(value).some((inner) => isDeeper(inner, most - 1));
}

function firstAlias(document: Document): number {
  let offset = document.contents?.range?.[0] ?? 0;
  visit(document, {
    Node(_key, node) {
      if (!isAlias(node)) return undefined;
      offset = node.range?.[0] ?? offset;
      return visit.BREAK;
    },
  });
  return offset;
}
