import { fragment, parseExpression } from '../expressions/expression.ts';
import { printed } from '../values/to-text.ts';
import type { TagReader } from './tag.ts';

const named = new RegExp(String.raw`^(${fragment})\s*:\s*([\s\S]*)`);
const value = new RegExp(fragment);
const isLiteral = (written: string) => /^(?:".*"|'.*'|-?\d[\d.]*|true|false|nil)$/.test(written);

/** `cycle`: the next of its values each time; cycles of the same values, or name, are one. */
export const cycle: TagReader = (tag) => {
  const [, name, behindName] = named.exec(tag.args) ?? [];
  const values = (behindName ?? tag.args)
    .split(',')
    .map((part) => value.exec(part)?.[0])
    .filter((part) => part !== undefined);
  if (values.length === 0) throw new Error('cycle has no values');
  const parsed = values.map(parseExpression);
  const nameOf = name === undefined ? undefined : parseExpression(name);
  // Liquid tells cycles with a variable apart, even with the same one.
  const ownKey = values.every(isLiteral) ? JSON.stringify(values) : tag;
  return {
    token: tag,
    isBlank: false,
    render(scopes, output) {
      const key = nameOf ? nameOf(scopes) : ownKey;
      const turn = scopes.cycles.get(key) ?? 0;
      output.write(printed(parsed[turn]?.(scopes)));
      scopes.cycles.set(key, turn + 1 >= parsed.length ? 0 : turn + 1);
    },
  };
};
