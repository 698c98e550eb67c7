import { z } from 'zod';

const linkFields = {
  title: z.string().describe('What is shown.'),
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

const linkItemSchema: z.ZodType<LinkItem> = z.strictObject({
  ...linkFields,
  get subitems() {
    return z.array(linkItemSchema).optional().describe('Entries below this one.');
  },
});

const subitems = z.array(linkItemSchema).nullable().default([]);

/** `_data/topnav.yml`: the menus in the head of every page. */
export const topNavigationSchema = z.strictObject({
  subitems: subitems.describe('The menus, in order.'),
});

/** `_data/sidebars/NAME.yml`: the navigation beside the pages whose `sidebar` is NAME. */
export const sidebarSchema = z.strictObject({
  title: z.string().optional().describe('Heading of the navigation.'),
  title_url: z.string().optional().describe('Where the heading leads.'),
  version: z.union([z.string(), z.number()]).optional().describe('Shown after the heading.'),
  subitems: subitems.describe('The entries, in order.'),
});

export type Sidebar = z.infer<typeof sidebarSchema>;
