import type { Scopes } from '../scopes.ts';
import { areEqual, compare, kindOf, momentOf } from '../values/compare.ts';
import { isHash, isNil, isTrue } from '../values/hash.ts';
import { isNumber } from '../values/ruby-float.ts';
import { RubyRange } from '../values/ruby-range.ts';
import { toText } from '../values/to-text.ts';
import { fragment, parseExpression, type Expression } from './expression.ts';
import { Lexer, UnreadableError } from './lexer.ts';

/** Whether a condition holds. */
export type Condition = (scopes: Scopes) => boolean;

/** `empty` and `blank` in a comparison. */
const empty = Symbol('empty');
const blank = Symbol('blank');

/** One side of a comparison. */
export function parseSide(markup: string): Expression {
  if (markup === 'empty') return () => empty;
  if (markup === 'blank') return () => blank;
  return parseExpression(markup);
}

interface Comparison {
  left: string;
  operator?: string | undefined;
  right?: string | undefined;
  /** How it is tied to what stands behind it. */
  link?: string | undefined;
}

/**
 * Reads the condition of an `if`: strictly, or else as far as it can be read. `and` and `or` are
 * worked off from the right (Liquid's documentation, "Operators", order of operations).
 * @throws UnreadableError when it is none at all
 */
export function parseCondition(markup: string): Condition {
  return conditionOf(attempt(markup) ?? lax(markup), parseSide);
}

/** The condition in a parameter of where_exp: Jekyll reads it strictly, and nothing is `empty` there. */
export const parseStrictCondition = (markup: string): Condition =>
  conditionOf(strict(markup), parseExpression);

type SideParser = (markup: string) => Expression;

function conditionOf(comparisons: readonly Comparison[], parse: SideParser): Condition {
  return comparisons.reduceRight<Condition | undefined>((rest, comparison) => {
    const own = comparing(comparison, parse);
    if (!rest) return own;
    return comparison.link === 'and'
      ? (scopes) => own(scopes) && rest(scopes)
      : (scopes) => own(scopes) || rest(scopes);
  }, undefined) as Condition;
}

function attempt(markup: string): Comparison[] | undefined {
  try {
    return strict(markup);
  } catch (error) {
    if (error instanceof UnreadableError) return undefined;
    throw error;
  }
}

function strict(markup: string): Comparison[] {
  const lexer = new Lexer(markup);
  const comparisons: Comparison[] = [];
  let link: string | undefined;
  do {
    const left = lexer.expression();
    const operator = lexer.take('comparison');
    const right = operator === undefined ? undefined : lexer.expression();
    link = lexer.take('id', 'and') ?? lexer.take('id', 'or');
    comparisons.push({ left, operator, right, link });
  } while (link !== undefined);
  lexer.expect('end');
  return comparisons;
}

const parts = new RegExp(
  String.raw`\b(?:\s?and\s?|\s?or\s?)\b|(?:\s*(?!\b(?:\s?and\s?|\s?or\s?)\b)(?:${fragment}|\S+)\s*)+`,
  'g',
);
const comparisonPart = new RegExp(String.raw`(${fragment})\s*([=!<>a-z_]+)?\s*(${fragment})?`);

function lax(markup: string): Comparison[] {
  const found = markup.match(parts) ?? [];
  const comparisons: Comparison[] = [];
  // What stands behind the last `and` or `or` is missing.
  if (found.length % 2 === 0) throw new UnreadableError('this is no condition');
  for (let at = 0; at < found.length; at += 2) {
    const [, left, operator, right] = comparisonPart.exec(found[at] ?? '') ?? [];
    const link = found[at + 1]?.trim();
    if (left === undefined || (link !== undefined && !/^(?:and|or)$/.test(link))) {
      throw new UnreadableError('this is no condition');
    }
    comparisons.push({ left, operator, right, link });
  }
  return comparisons;
}

function comparing({ left, operator, right }: Comparison, parse: SideParser): Condition {
  const leftSide = parse(left);
  if (operator === undefined) return (scopes) => isTrue(leftSide(scopes));
  const rightSide = parse(right ?? '');
  const holds = operators.get(operator);
  if (!holds) {
    return () => {
      throw new Error(`"${operator}" compares nothing`);
    };
  }
  return (scopes) => holds(leftSide(scopes), rightSide(scopes));
}

const operators: ReadonlyMap<string, (left: unknown, right: unknown) => boolean> = new Map([
  ['==', equals],
  ['!=', (left, right) => !equals(left, right)],
  ['<>', (left, right) => !equals(left, right)],
  ['<', ordered((order) => order < 0)],
  ['>', ordered((order) => order > 0)],
  ['<=', ordered((order) => order <= 0)],
  ['>=', ordered((order) => order >= 0)],
  ['contains', contains],
]);

/** Equality in a condition. Nothing is `blank`: Ruby has no such question (liquid/condition.rb). */
export function equals(left: unknown, right: unknown): boolean {
  if (left === empty) return isEmpty(right);
  if (right === empty) return isEmpty(left);
  if (left === blank || right === blank) return false;
  return areEqual(left, right);
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string' || Array.isArray(value)) return value.length === 0;
  return isHash(value) && Object.keys(value).length === 0;
}

/** Numbers, texts and moments have an order; with anything else nothing is smaller or larger. */
const hasOrder = (value: unknown) =>
  isNumber(value) || typeof value === 'string' || momentOf(value) !== undefined;

function ordered(holds: (order: number) => boolean) {
  return (left: unknown, right: unknown): boolean => {
    if (!hasOrder(left) || !hasOrder(right)) return false;
    const order = compare(left, right);
    if (order === undefined) {
      throw new Error(`comparison of ${kindOf(left)} with ${kindOf(right)} failed`);
    }
    return holds(order);
  };
}

function contains(left: unknown, right: unknown): boolean {
  if (!isTrue(left) || !isTrue(right)) return false;
  if (typeof right === 'symbol') return typeof left === 'string';
  if (typeof left === 'string') return left.includes(toText(right));
  if (Array.isArray(left)) return left.some((value) => areEqual(value, right));
  if (left instanceof RubyRange) {
    return typeof right === 'number' && right >= left.first && right <= left.last;
  }
  return isHash(left) && !isNil(right) && typeof right === 'string' && Object.hasOwn(left, right);
}
