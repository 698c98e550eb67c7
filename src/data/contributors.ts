import { z } from 'zod';
import { writtenList, writtenText } from './written.ts';

const orcid = /^(?:https?:\/\/orcid\.org\/)?\d{4}-\d{4}-\d{4}-\d{3}[\dX]\/?$/;

/** `_data/contributors.yml`, or `CONTRIBUTORS.yml`: people by name. */
export const contributorsSchema = z.record(
  z.string(),
  z
    .strictObject({
      git: writtenText.describe('User name on GitHub.'),
      email: writtenText.describe('Address for letters.'),
      orcid: z
        .string()
        .regex(orcid, 'must look like 0000-0002-1825-0097')
        .nullish()
        .describe('ORCID iD, without its host.'),
      role: writtenText.describe('What the person does here.'),
      affiliation: writtenList.describe('Where the person works.'),
      image_url: writtenText.describe('Path of a picture on this site.'),
    })
    .nullable(),
);

export type Contributor = NonNullable<z.infer<typeof contributorsSchema>[string]>;
