import { isMap, isScalar, isSeq } from 'yaml';
import type { YamlMistake } from './yaml-errors.ts';

/** Keys that a mapping has twice, as the YAML parser tells them, in a time that grows with the text alone. */
export function repeatedKeys(node: unknown): YamlMistake[] {
  if (isSeq(node)) return node.items.flatMap(repeatedKeys);
  if (!isMap(node)) return [];
  const seen = new Set<unknown>();
  return node.items.flatMap(({ key, value }) => {
    const below = [...repeatedKeys(key), ...repeatedKeys(value)];
    if (!isScalar(key)) return below;
    if (!seen.has(key.value)) {
      seen.add(key.value);
      return below;
    }
    const start = key.range?.[0] ?? 0;
    const mistake: YamlMistake = {
      code: 'DUPLICATE_KEY',
      message: 'Map keys must be unique',
      pos: [start, start + 1],
    };
    return [mistake, ...below];
  });
}
