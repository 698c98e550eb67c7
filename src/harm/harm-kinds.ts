import { z } from 'zod';

/** What of a page's HTML can do a reader harm, by the names that `allowed_html` uses. */
export const harmKindSchema = z.enum([
  'script',
  'handler',
  'script-link',
  'frame',
  'form',
  'base',
  'meta',
  'object',
  'style',
  'cover',
  'foreign',
  'hidden',
]);

export type HarmKind = z.infer<typeof harmKindSchema>;

/** How each kind is told: what was found, and what to write in its place. */
export const tellings: Readonly<Record<HarmKind, { message: string; hint: string }>> = {
  script: {
    message: 'A script stands in the page',
    hint: 'It would run in every reader’s browser. Take it out; what the theme offers needs none.',
  },
  handler: {
    message: 'An event handler stands in the page',
    hint: 'A handler is a script. Write a link, or a control of the theme.',
  },
  'script-link': {
    message: 'An address runs a script or holds a document',
    hint: 'Write an address that begins with https://, or a path of this site.',
  },
  frame: {
    message: 'A frame shows a page of another host',
    hint: 'Write a link to it. Videos of YouTube and Vimeo need no leave.',
  },
  form: {
    message: 'A form sends what readers write to another host',
    hint: 'Write a link to the page that has the form.',
  },
  base: {
    message: 'A <base> changes where all links of the page lead',
    hint: 'Take it out, and write the addresses in full.',
  },
  meta: {
    message: 'A <meta> speaks to the browser in place of the server',
    hint: 'Take it out. An old address leads on by redirect_from in the front matter.',
  },
  object: {
    message: 'An embedded document stands in the page',
    hint: 'Write a picture with ![text](address), or a link to the file.',
  },
  style: {
    message: 'Styles for all of the page stand in it',
    hint: 'Move them to assets/scss/site.scss, or into a style attribute.',
  },
  cover: {
    message: 'A style can lay the element over the rest of the page',
    hint: 'Leave it where it stands: without position: fixed or absolute.',
  },
  foreign: {
    message: 'The file loads something from another host',
    hint: 'Put what it needs into the file itself, or write a link to it.',
  },
  hidden: {
    message: 'The file holds what cannot be seen in it',
    hint: 'Save it without entities, and not compressed.',
  },
};
