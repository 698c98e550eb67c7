import { z } from 'zod';
import { defineComponent } from './component.ts';
import { imagePath } from './image-path.ts';

const flag = z
  .union([z.boolean(), z.enum(['true', 'false'])])
  .default(false)
  .transform((value) => value === true || value === 'true');

/** A picture, with a caption and a link where they are given. */
export const image = defineComponent({
  name: 'image',
  parameters: z.strictObject({
    file: z
      .string()
      .describe('File below /images/, or a path from the root that begins with / or assets/.'),
    alt: z.string().default('').describe('Text in place of the picture; empty for decoration.'),
    caption: z.string().optional().describe('Caption, in Markdown.'),
    'max-width': z.string().optional().describe('Greatest width, as 30em.'),
    inline: flag.describe('Whether it stands within a line of text.'),
    click: flag.describe('Whether it leads to the picture itself.'),
    url: z.string().optional().describe('Where it leads.'),
    class: z.string().optional().describe('Classes for the picture.'),
    width: z.coerce.number().optional().describe('Width in CSS pixels.'),
    height: z.coerce.number().optional().describe('Height in CSS pixels.'),
  }),
  isInline: ({ inline, caption }) => inline && !caption,
  view({ file, caption, url, click, 'max-width': maxWidth, class: className, ...rest }, tools) {
    const { path, old } = imagePath(file, tools.isFile);
    const src = tools.url(path);
    return {
      ...rest,
      src,
      original: old === undefined ? undefined : src.replace(path, old),
      caption: caption === undefined ? undefined : tools.markdown(caption),
      className,
      click,
      href: url === undefined ? (click ? src : undefined) : tools.url(url),
      maxWidthClass: maxWidthClass(maxWidth),
      shown: shownWidth(maxWidthClass(maxWidth)),
    };
  },
});

/** In rem, for who chooses a version of the picture; the text is a little larger than 1rem. */
const shownWidth = (widthClass: string | undefined) =>
  widthClass && Math.ceil(Number(widthClass.slice('mw-'.length)) * 1.125);

const pixelsPerEm = 16;
const narrowest = 10;
const widest = 60;

/** The nearest of the theme's width classes, since a style attribute would need a looser policy. */
function maxWidthClass(length: string | undefined): string | undefined {
  const match = /^\s*(\d+(?:\.\d+)?)\s*(em|rem|px)\s*$/.exec(length ?? '');
  if (!match) return undefined;
  const ems = Number(match[1]) / (match[2] === 'px' ? pixelsPerEm : 1);
  const step = Math.round(ems / 10) * 10;
  return `mw-${Math.min(Math.max(step, narrowest), widest)}`;
}
