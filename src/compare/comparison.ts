import * as z from 'zod';

/** What a difference on a page is about. */
const kind = z.enum([
  'words',
  'heading',
  'anchor',
  'link',
  'image',
  'alt',
  'embed',
  'title',
  'description',
]);

/** One thing on a page that is lost, or is not what it was. */
const difference = z.strictObject({
  kind,
  what: z.string().describe('What the old page has: words, an address, an id; empty when added'),
  text: z.string().optional().describe('Words of the link, or the text of the image'),
  before: z.string().optional().describe('Up to five words that stand before it'),
  after: z.string().optional().describe('Up to five words that stand after it'),
  now: z.string().optional().describe('What the new page has in its place'),
  note: z.string().optional().describe('What else is good to know, as a clause'),
});

const page = z.strictObject({
  url: z.string().describe('From the base: /, /about, /guide/start'),
  state: z.enum(['gone', 'lost', 'changed', 'redirected', 'new']),
  to: z.string().optional().describe('Where the new site leads on to, for redirected'),
  note: z.string().optional().describe('Why a redirect is of no use'),
  losses: z.array(difference),
  changes: z.array(difference).describe('What is other or added, and costs a reader nothing'),
});

const file = z.strictObject({
  path: z.string().describe('From the base, with a slash in front'),
  kind: z.enum(['download', 'image', 'file']),
  loss: z.boolean().describe('False for styles, scripts and fonts that no page links to'),
  now: z.string().optional().describe('Where the very same content lies in the new site'),
});

const count = z.int().min(0);

const side = z.strictObject({
  folder: z.string(),
  base: z.string().describe('Path under which the site stands, as told or as its links show'),
  pages: count,
  files: count.describe('All files but the pages'),
});

/** What two built sites have and have not in common. Pages that are the same are only counted. */
export const comparison = z.strictObject({
  version: z.literal(1),
  old: side,
  new: side,
  summary: z.strictObject({
    same: count,
    changed: count.describe('Pages that are other, and have lost nothing'),
    lost: count.describe('Pages that have lost something'),
    gone: count.describe('URLs that are gone, and lead nowhere'),
    redirected: count,
    new: count,
    files: count.describe('Downloads, images and other files that are gone'),
    losses: count.describe('All that a reader loses: 0 makes the exit code 0'),
  }),
  pages: z.array(page),
  files: z.array(file).describe('Files that are gone, pages excepted'),
});

export type Comparison = z.infer<typeof comparison>;
export type ComparedPage = z.infer<typeof page>;
export type Difference = z.infer<typeof difference>;
export type GoneFile = z.infer<typeof file>;

/** What a comparison of one aspect of two pages finds. */
export interface Differences {
  losses: Difference[];
  changes: Difference[];
}
