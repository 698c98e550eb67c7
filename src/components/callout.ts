import { z } from 'zod';
import { safeHtml } from '../render/templates.ts';
import { defineComponent, type ComponentTools } from './component.ts';

/** A titled box around a note, tip, important remark or warning. */
export const callout = defineComponent({
  name: 'callout',
  parameters: z.strictObject({
    type: z.enum(['note', 'tip', 'important', 'warning']).default('note').describe('Kind of box.'),
    title: z.string().optional().describe('Heading of the box. Default: the name of its type.'),
    content: z.string().describe('Text, in Markdown.'),
  }),
  isInline: () => false,
  view: ({ type, title, content }, tools) => ({
    type,
    title: title ?? tools.word(`callout_${type}`),
    content:
      (tools.site.themeVersion ?? newest) < 6
        ? ofOldTheme(content, tools)
        : tools.markdown(content),
  }),
});

const newest = 7;

/**
 * The text as the theme's versions before 6 have it, inside `<div markdown="span">`: one piece in
 * which neither lists nor quotes begin, and two backslashes end a line. Blocks in HTML, which
 * kramdown shows as text there, are shown as what they are.
 */
function ofOldTheme(content: string, { markdown }: ComponentTools): unknown {
  if (blocks.test(content)) return markdown(content);
  const html = String(markdown(`<div markdown="span">${content}</div>`)).trim();
  return safeHtml(`<p>${html.replace(/^<div>|<\/div>$/g, '').trim()}</p>\n`);
}

const blocks = /<\/?(?:p|div|[uo]l|dl|table|blockquote|pre|figure|h[1-6])\b/i;
