import { z } from 'zod';

/** `_data/contributors.yml`: people by name. */
export const contributorsSchema = z.record(
  z.string(),
  z.strictObject({
    git: z.string().optional().describe('User name on GitHub.'),
    email: z.string().optional().describe('Address for letters.'),
    orcid: z
      .string()
      .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'must look like 0000-0002-1825-0097')
      .optional()
      .describe('ORCID iD, without its host.'),
    role: z.string().optional().describe('What the person does here.'),
    affiliation: z.string().optional().describe('Where the person works.'),
    image_url: z.string().optional().describe('Path of a picture on this site.'),
  }),
);
