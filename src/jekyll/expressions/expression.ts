import type { Scopes } from '../scopes.ts';
import { isNil, nothing } from '../values/hash.ts';
import { lookUp } from '../values/look-up.ts';
import { floatFrom, isNumber } from '../values/ruby-float.ts';
import { RubyRange } from '../values/ruby-range.ts';
import { leadingInteger, toInteger } from '../values/to-number.ts';

/** Gives the value of an expression. */
export type Expression = (scopes: Scopes) => unknown;

/** A text in quotation marks, or a run of signs without blanks and separators. */
export const fragment = String.raw`(?:"[^"]*"|'[^']*'|(?:[^\s,|'"]|"[^"]*"|'[^']*')+)`;

const literals: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['', undefined],
  ['nil', undefined],
  ['null', undefined],
  ['true', true],
  ['false', false],
  ['blank', nothing],
  ['empty', nothing],
]);

/** Reads a value: a literal, a range, or a variable with its parts (liquid/expression.rb). */
export function parseExpression(written: string): Expression {
  const markup = written.trim();
  if (/^(["'])[\s\S]*\1$/.test(markup)) return constant(markup.slice(1, -1));
  if (/^-?\d+$/.test(markup)) return constant(Number(markup));
  const range = /^\(\s*(\S+?)\s*\.\.\s*(\S+)\s*\)$/.exec(markup);
  if (range) return rangeOf(parseExpression(range[1] ?? ''), parseExpression(range[2] ?? ''));
  if (/^-?\d[\d.]+$/.test(markup)) return constant(floatFrom(Number.parseFloat(markup)));
  if (literals.has(markup)) return constant(literals.get(markup));
  return variable(markup);
}

const constant =
  (value: unknown): Expression =>
  () =>
    value;

function rangeOf(first: Expression, last: Expression): Expression {
  return (scopes) => new RubyRange(rangeEnd(first(scopes)), rangeEnd(last(scopes)));
}

function rangeEnd(value: unknown): number {
  if (isNil(value)) return 0;
  if (typeof value === 'string') return leadingInteger(value);
  return isNumber(value) ? Math.trunc(Number(toPlain(value))) : toInteger(value);
}

const toPlain = (value: unknown) =>
  typeof value === 'number' ? value : (value as { value: number }).value;

interface Step {
  key: Expression;
  isBehindDot: boolean;
}

/** `page.tags[0].name` (liquid/variable_lookup.rb). */
function variable(markup: string): Expression {
  const [head = '', ...rest] = markup.match(/\[[^\]]+\]|[\w-]+\??/g) ?? [];
  const name = step(head).key;
  const steps = rest.map(step);
  if (steps.length === 0) return (scopes) => scopes.find(name(scopes));
  return (scopes) => {
    let value = scopes.find(name(scopes));
    for (const { key, isBehindDot } of steps) {
      if (isNil(value)) return undefined;
      value = lookUp(value, key(scopes), isBehindDot);
    }
    return value;
  };
}

const step = (part: string): Step =>
  part.startsWith('[') && part.endsWith(']')
    ? { key: parseExpression(part.slice(1, -1)), isBehindDot: false }
    : { key: constant(part), isBehindDot: true };
