import { z } from 'zod';

const image = z.strictObject({
  src: z.string().describe('Path of the picture.'),
  alt: z.string().describe('Text in place of the picture.'),
  width: z.number().optional().describe('Width in CSS pixels.'),
});

/** `_data/footer.yml`: what stands at the foot of every page. */
export const footerSchema = z.strictObject({
  copyright: z.string().optional().describe('Licence and owner, in Markdown.'),
  extra_line: z.string().optional().describe('One more line, in Markdown.'),
  columns: z
    .array(
      z.strictObject({
        title: z.string().optional().describe('Heading of the column.'),
        links: z
          .array(z.strictObject({ title: z.string(), url: z.string() }))
          .default([])
          .describe('Links, in order.'),
        image: image.optional().describe('A picture, such as a logo.'),
        text: z.string().optional().describe('Text, in Markdown.'),
      }),
    )
    .default([])
    .describe('Columns, from left to right.'),
});

export type Footer = z.infer<typeof footerSchema>;
