import { z } from 'zod';
import { plainText, writtenText } from './written.ts';

/** `_data/affiliations.yml` or `_data/supported_by.yml`: who supports the site or a page of it. */
export const affiliationsSchema = z.array(
  z.strictObject({
    name: plainText.describe('The name by which pages call it.'),
    image_url: writtenText.describe('Path of the logo on this site.'),
    pid: writtenText.describe('A lasting identifier, such as a ROR or a DOI.'),
    expose: z
      .union([z.boolean(), z.string()])
      .nullish()
      .describe('Whether lists of all supporters show it.'),
    type: writtenText.describe('Kind: project, institution, infrastructure, funder …'),
    url: writtenText.describe('Its website.'),
  }),
);

export type Affiliation = z.infer<typeof affiliationsSchema>[number];
