import { z } from 'zod';

/** `_data/known-problems.yml`: mistakes that the site has accepted for now. */
export const knownProblemsSchema = z.array(
  z.strictObject({
    check: z.string().describe('Name of the check.'),
    file: z.string().describe("Path from the site's folder."),
    what: z.string().describe('The message, as printed.'),
  }),
);

export type KnownProblem = z.infer<typeof knownProblemsSchema>[number];
