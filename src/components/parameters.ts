import { z } from 'zod';

/**
 * A switch that the ELIXIR Toolkit Theme holds against `true` itself: written as the text "true" it
 * shows nothing there, and so here.
 */
export const strictFlag = z
  .unknown()
  .optional()
  .transform((value) => value === true);

/** A switch that is on as soon as it is given, unless it says that it is off. */
export const looseFlag = z
  .unknown()
  .optional()
  .transform((value) => value !== undefined && value !== false && value !== 'false');

/** A switch that is on unless it is given as `false`. */
export const flagUnlessFalse = z
  .unknown()
  .optional()
  .transform((value) => value !== false && value !== 'false');

/** Texts with commas between, or a list from a variable. */
export const textList = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) =>
    (Array.isArray(value) ? value : (value ?? '').split(','))
      .map((item) => item.trim())
      .filter(Boolean),
  );

/** A number of columns. */
export const columns = (preset: number) => z.coerce.number().int().min(1).max(6).default(preset);
