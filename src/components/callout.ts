import { z } from 'zod';
import { defineComponent } from './component.ts';

/** A titled box around a note, tip, important remark or warning. */
export const callout = defineComponent({
  name: 'callout',
  parameters: z.strictObject({
    type: z.enum(['note', 'tip', 'important', 'warning']).default('note').describe('Kind of box.'),
    title: z.string().optional().describe('Heading of the box. Default: the name of its type.'),
    content: z.string().describe('Text, in Markdown.'),
  }),
  isInline: () => false,
  view: ({ type, title, content }, { markdown, word }) => ({
    type,
    title: title ?? word(`callout_${type}`),
    content: markdown(content),
  }),
});
