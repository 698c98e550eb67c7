import { floatFrom, isFloat, numberOf, type RubyNumber } from './ruby-float.ts';

/** A decimal number: units × 10 ^ -scale. */
interface Decimal {
  units: bigint;
  scale: number;
}

/**
 * Calculates as Liquid does, which turns floats into decimals first, so that 0.1 + 0.2 is 0.3
 * (liquid/utils.rb, to_number). Integers stay integers.
 * @throws Error on a division by zero
 */
export function calculate(left: RubyNumber, right: RubyNumber, operator: Operator): RubyNumber {
  const a = decimal(left);
  const b = decimal(right);
  const scale = Math.max(a.scale, b.scale);
  const [x, y] = [scaled(a, scale), scaled(b, scale)];
  const hasFloat = isFloat(left) || isFloat(right);
  if (operator === '/' && hasFloat) return floatFrom(numberOf(left) / numberOf(right));
  if ((operator === '/' || operator === '%') && y === 0n) throw new Error('divided by 0');
  const result: Decimal =
    operator === '*'
      ? { units: a.units * b.units, scale: a.scale + b.scale }
      : { units: integerOperation(x, y, operator), scale: operator === '/' ? 0 : scale };
  return hasFloat ? floatFrom(toDouble(result)) : toDouble(result);
}

export type Operator = '+' | '-' | '*' | '/' | '%';

/** Half goes away from zero. */
export function roundDecimal(value: RubyNumber, places: number): number {
  const { units, scale } = decimal(value);
  const drop = scale - places;
  if (drop <= 0) return numberOf(value);
  const unit = 10n ** BigInt(drop);
  const half = units < 0n ? -unit / 2n : unit / 2n;
  return toDouble({ units: (units + half) / unit, scale: places });
}

function integerOperation(x: bigint, y: bigint, operator: Operator): bigint {
  if (operator === '+') return x + y;
  if (operator === '-') return x - y;
  const rest = x % y;
  // Ruby rounds towards minus infinity, JavaScript towards zero.
  const below = rest !== 0n && rest < 0n !== y < 0n;
  if (operator === '%') return below ? rest + y : rest;
  return below ? x / y - 1n : x / y;
}

function decimal(value: RubyNumber): Decimal {
  const number = numberOf(value);
  if (Number.isInteger(number)) return { units: BigInt(number), scale: 0 };
  const [digits = '0', exponent = '0'] = String(number).split('e');
  const [whole = '0', fraction = ''] = digits.split('.');
  const scale = fraction.length - Number(exponent);
  return scale >= 0
    ? { units: BigInt(whole + fraction), scale }
    : { units: BigInt(whole + fraction) * 10n ** BigInt(-scale), scale: 0 };
}

const scaled = ({ units, scale }: Decimal, to: number) => units * 10n ** BigInt(to - scale);

const toDouble = ({ units, scale }: Decimal) => Number(`${units}e${-scale}`);
