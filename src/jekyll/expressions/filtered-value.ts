import { nothing } from '../values/hash.ts';
import type { Filter } from '../filters/filter.ts';
import { fragment, parseExpression, type Expression } from './expression.ts';
import { Lexer, UnreadableError } from './lexer.ts';

/** Finds a filter by its name; who has none takes note of it. */
export type FilterFinder = (name: string) => Filter | undefined;

/** A filter as written. */
interface Call {
  name: string;
  parameters: string[];
}

interface Chain {
  value: string;
  calls: Call[];
}

/**
 * Reads a value with its filters: strictly, or else as far as it can be read (liquid/variable.rb).
 * A filter that nobody knows lets the value through.
 */
export function parseFilteredValue(markup: string, filterOf: FilterFinder): Expression {
  const { value, calls } = strict(markup) ?? lax(markup);
  return calls.reduce((input, call) => {
    const filter = filterOf(call.name);
    return filter ? applied(filter, call, input) : input;
  }, parseExpression(value));
}

function strict(markup: string): Chain | undefined {
  try {
    const lexer = new Lexer(markup);
    const calls: Call[] = [];
    if (lexer.looksAt('end')) return { value: '', calls };
    const value = lexer.expression();
    while (lexer.take('sign', '|') !== undefined) {
      const name = lexer.expect('id');
      const parameters: string[] = [];
      if (lexer.take('sign', ':') !== undefined) {
        do parameters.push(parameter(lexer));
        while (lexer.take('sign', ',') !== undefined);
      }
      calls.push({ name, parameters });
    }
    lexer.expect('end');
    return { value, calls };
  } catch (error) {
    if (error instanceof UnreadableError) return undefined;
    throw error;
  }
}

function parameter(lexer: Lexer): string {
  const isNamed = lexer.looksAt('id') && lexer.looksAt('sign', ':', 1);
  const name = isNamed ? `${lexer.expect('id')}${lexer.expect('sign', ':')} ` : '';
  return name + lexer.expression();
}

const head = new RegExp(`(${fragment})([\\s\\S]*)`);
const pieces = new RegExp(`(?:\\s+|${fragment}|,)+`, 'g');
const parameters = new RegExp(`(?::|,)\\s*((?:\\w+\\s*:\\s*)?${fragment})`, 'g');

function lax(markup: string): Chain {
  if (/["']/.test(markup.replace(/"[^"]*"|'[^']*'/g, ''))) {
    throw new Error('a quotation mark is not closed');
  }
  const [, value = '', behind = ''] = head.exec(markup) ?? [];
  const bar = /\|\s*([\s\S]*)/.exec(behind);
  const calls: Call[] = [];
  for (const piece of bar?.[1]?.match(pieces) ?? []) {
    const name = /\w+/.exec(piece)?.[0];
    if (!name) continue;
    const found = [...piece.matchAll(parameters)].map(([, written = '']) => written);
    calls.push({ name, parameters: found });
  }
  return { value, calls };
}

const named = new RegExp(`^(\\w[\\w-]*)\\s*:\\s*(${fragment})$`);

function applied(filter: Filter, call: Call, input: Expression): Expression {
  const places: Expression[] = [];
  const names: [string, Expression][] = [];
  for (const written of call.parameters) {
    const [, name, value] = named.exec(written) ?? [];
    if (name === undefined) places.push(parseExpression(written));
    else names.push([name, parseExpression(value ?? '')]);
  }
  const count = places.length + (names.length > 0 ? 1 : 0);
  const needed = filter.length - 1;
  return (scopes) => {
    const value = input(scopes);
    if (count < needed) {
      throw new Error(`the filter "${call.name}" needs ${needed} values, and has ${count}`);
    }
    const values = places.map((place) => place(scopes));
    if (names.length > 0) {
      values.push(Object.fromEntries(names.map(([name, given]) => [name, given(scopes)])));
    }
    const result = filter.call(scopes, value, ...values);
    const length = sizeOf(result);
    if (length > 1000) scopes.weigh(length, Math.max(0, length - sizeOf(value)));
    return result === nothing ? '' : result;
  };
}

const sizeOf = (value: unknown) =>
  typeof value === 'string' || Array.isArray(value) ? value.length : 0;
