import { calculate, roundDecimal, type Operator } from '../values/decimal.ts';
import { floatFrom, isFloat, numberOf, type RubyNumber } from '../values/ruby-float.ts';
import { asInteger, toNumber } from '../values/to-number.ts';
import type { Filter, Filters } from './filter.ts';

const operation =
  (operator: Operator): Filter =>
  (input, operand) =>
    calculate(toNumber(input), toNumber(operand), operator);

/** A float stays one, whatever is done to it. */
const alike = (value: number, model: RubyNumber) => (isFloat(model) ? floatFrom(value) : value);

/** Liquid's mathematics (liquid/standardfilters.rb), and Jekyll's to_integer. */
export const numberFilters: Filters = {
  plus: operation('+'),
  minus: operation('-'),
  times: operation('*'),
  divided_by: operation('/'),
  modulo: operation('%'),
  abs(input) {
    const number = toNumber(input);
    return alike(Math.abs(numberOf(number)), number);
  },
  ceil: (input) => Math.ceil(numberOf(toNumber(input))),
  floor: (input) => Math.floor(numberOf(toNumber(input))),
  round(input, places: unknown = 0) {
    const number = toNumber(input);
    const count = numberOf(toNumber(places));
    const rounded = roundDecimal(number, count);
    return count > 0 ? alike(rounded, number) : rounded;
  },
  at_least(input, least) {
    const [number, limit] = [toNumber(input), toNumber(least)];
    return numberOf(limit) > numberOf(number) ? limit : number;
  },
  at_most(input, most) {
    const [number, limit] = [toNumber(input), toNumber(most)];
    return numberOf(limit) < numberOf(number) ? limit : number;
  },
  to_integer: (input) => (typeof input === 'boolean' ? Number(input) : asInteger(input)),
};
