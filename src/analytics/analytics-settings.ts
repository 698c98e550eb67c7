import { z } from 'zod';
import { webAddressForm } from '../data/written-forms.ts';
import type { Site } from '../site.ts';

const address = z.url({ protocol: /^https?$/ }).meta({ pattern: webAddressForm });

/** Counting of page views; nothing is counted where neither is set. */
export const analyticsSchema = z.strictObject({
  matomo: z
    .strictObject({
      url: address
        .transform((url) => url.replace(/\/*$/, '/'))
        .describe('Where Matomo runs, as https://matomo.example.org/.'),
      site_id: z.union([z.number(), z.string()]).describe('Number of the site there.'),
    })
    .optional()
    .describe('Tell Matomo of each page that is opened, without cookies.'),
  plausible: z
    .strictObject({
      domain: z.string().describe('Name of the site there, as example.org.'),
      src: address.default('https://plausible.io/').describe('Where Plausible runs.'),
    })
    .optional()
    .describe('Tell Plausible of each page that is opened.'),
});

/** What the script of a page is told; undefined where nothing is counted. */
export function analyticsOf({ settings }: Site): string | undefined {
  const { matomo, plausible } = settings.analytics ?? {};
  if (!matomo && !plausible) return undefined;
  const host = settings.url && new URL(settings.url).hostname;
  return JSON.stringify({ host, matomo, plausible });
}
