/**
 * A float without a fraction, which Ruby prints as `3.0` and JavaScript takes for the integer 3.
 * Floats with a fraction are plain numbers.
 */
export class RubyFloat {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

/** A number of Ruby's: an integer or a float. */
export type RubyNumber = number | RubyFloat;

export const isNumber = (value: unknown): value is RubyNumber =>
  typeof value === 'number' || value instanceof RubyFloat;

export const isFloat = (value: RubyNumber): boolean =>
  value instanceof RubyFloat || !Number.isInteger(value);

export const numberOf = (value: RubyNumber): number =>
  typeof value === 'number' ? value : value.value;

/** A number as a float. */
export const floatFrom = (value: number): RubyNumber =>
  Number.isInteger(value) ? new RubyFloat(value) : value;
