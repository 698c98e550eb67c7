import { RubyFloat } from './ruby-float.ts';
import { RubyRange } from './ruby-range.ts';
import { RubyTime } from './ruby-time.ts';

/** What Ruby calls a hash: an object of YAML, or a page. */
export type Hash = Readonly<Record<string, unknown>>;

/** `empty` and `blank` as values: they print nothing, and `where` finds what is missing by them. */
export const nothing: { toString(): string } = Object.freeze({ toString: () => '' });

export const isHash = (value: unknown): value is Hash =>
  typeof value === 'object' &&
  value !== null &&
  value !== nothing &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !(value instanceof RubyTime) &&
  !(value instanceof RubyRange) &&
  !(value instanceof RubyFloat);

export const isNil = (value: unknown): value is null | undefined =>
  value === null || value === undefined;

/** Ruby's truth: only false and nil are none. */
export const isTrue = (value: unknown): boolean => !isNil(value) && value !== false;
