import { z } from 'zod';
import { plainText } from './written.ts';

const linkFields = {
  title: plainText.describe('What is shown.'),
  url: z.string().optional().describe('Where it leads: a path from the root, or a full URL.'),
  external_url: z.string().optional().describe('A full URL outside the site.'),
  description: z.string().optional().describe('One sentence about the target.'),
  icon: z.string().optional().describe('Name of an icon.'),
  image_url: z.string().optional().describe('Path of a picture.'),
  hr: z.boolean().optional().describe('Whether a line is drawn above.'),
};

/** An entry of a navigation, with entries below it. */
export interface LinkItem {
  title: string;
  url?: string | undefined;
  external_url?: string | undefined;
  description?: string | undefined;
  icon?: string | undefined;
  image_url?: string | undefined;
  hr?: boolean | undefined;
  subitems?: LinkItem[] | undefined;
}

const linkItemSchema: z.ZodType<LinkItem> = z.preprocess(
  asItem,
  z.strictObject({
    ...linkFields,
    get subitems() {
      return z.array(linkItemSchema).optional().describe('Entries below this one.');
    },
  }),
);

const subitems = z.array(linkItemSchema).nullable().default([]);

/** A key without a value is none; `- hr: true`, a mere line between two entries, has no title. */
function asItem(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
  const given = Object.entries(item).filter(([, value]) => value !== null);
  const isLine = given.length === 1 && given[0]?.[0] === 'hr';
  return { ...Object.fromEntries(given), ...(isLine && { title: '' }) };
}

const none = (value: unknown) => value ?? undefined;

/** `_data/topnav.yml`: the menus in the head of every page. */
export const topNavigationSchema = z.strictObject({
  subitems: subitems.describe('The menus, in order.'),
});

/** `_data/sidebars/NAME.yml`: the navigation beside the pages whose `sidebar` is NAME. */
export const sidebarSchema = z.strictObject({
  title: z.preprocess(none, plainText.optional()).describe('Heading of the navigation.'),
  title_url: z.preprocess(none, z.string().optional()).describe('Where the heading leads.'),
  version: z
    .preprocess(none, z.union([z.string(), z.number()]).optional())
    .describe('Shown after the heading.'),
  subitems: subitems.describe('The entries, in order.'),
});

export type Sidebar = z.infer<typeof sidebarSchema>;
