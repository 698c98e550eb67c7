import { z } from 'zod';
import { plainText } from './written.ts';

const image = z.strictObject({
  src: z.string().describe('Path of the picture.'),
  alt: z.string().describe('Text in place of the picture.'),
  width: z.number().optional().describe('Width in CSS pixels.'),
});

type Written = Record<string, unknown>;

/** The ELIXIR Toolkit Theme's form of a column: its kind in `type`, links in `children`. */
function columnOfTheTheme(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('type' in value)) return value;
  const { type, width: _width, class: _class, ...column } = value as Written;
  if (type === 'image') {
    const { src, alt, image_width: width, ...rest } = column;
    const pixels = Number.parseFloat(String(width));
    return { ...rest, image: { src, alt: alt ?? '', width: pixels > 0 ? pixels : undefined } };
  }
  if (type === 'links') {
    const { children, ...rest } = column;
    const links = Array.isArray(children) ? children.map(linkOfTheTheme) : undefined;
    return { ...rest, links };
  }
  const { content, ...rest } = column;
  return { ...rest, text: rest.text ?? content ?? undefined };
}

function linkOfTheTheme(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('url_text' in value)) return value;
  const {
    url_text: title,
    new_tab: _tab,
    icon: _icon,
    external_url,
    url,
    ...rest
  } = value as Written;
  return { title, url: external_url ?? url, ...rest };
}

/**
 * Where the values of a column stand as it is written, in this form or in the theme's: the paths of
 * its picture, its text and its links below the column.
 */
export function columnPaths(written: unknown): {
  image: string[];
  text: string[];
  link(index: number): (string | number)[];
} {
  const { type, content, text, children } = (written ?? {}) as Written;
  if (type === undefined) {
    return { image: ['image', 'src'], text: ['text'], link: (index) => ['links', index, 'url'] };
  }
  const link = (index: number) => {
    const child = (Array.isArray(children) ? children[index] : undefined) as Written | undefined;
    return ['children', index, child?.external_url ? 'external_url' : 'url'];
  };
  return { image: ['src'], text: [text === undefined && content ? 'content' : 'text'], link };
}

const emptyAsNone = (value: unknown) => value ?? undefined;

/** `_data/footer.yml`: what stands at the foot of every page. */
export const footerSchema = z.strictObject({
  copyright: z
    .preprocess(emptyAsNone, z.string().optional())
    .describe('Licence and owner, in Markdown.'),
  extra_line: z
    .preprocess(emptyAsNone, z.string().optional())
    .describe('One more line, in Markdown.'),
  columns: z
    .array(
      z.preprocess(
        columnOfTheTheme,
        z.strictObject({
          title: z.preprocess(emptyAsNone, plainText.optional()).describe('Heading of the column.'),
          links: z
            .array(z.strictObject({ title: plainText, url: z.string() }))
            .default([])
            .describe('Links, in order.'),
          image: image.optional().describe('A picture, such as a logo.'),
          text: z.string().optional().describe('Text, in Markdown.'),
        }),
      ),
    )
    .default([])
    .describe('Columns, from left to right.'),
});

export type Footer = z.infer<typeof footerSchema>;
