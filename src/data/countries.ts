import { z } from 'zod';

/** `_data/countries.yml`: names of countries by their ISO 3166-1 code of two letters. */
export const countriesSchema = z.record(
  z.string().meta({ pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z]{2,3})?$' }),
  z.string().describe('The name, as shown.'),
);
