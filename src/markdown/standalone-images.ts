// kramdown, "Standalone Images": a paragraph that is one image with `{:standalone}` is a figure,
// with the image's class and id, and its text as the caption.
import type { MarkdownIt, Token } from 'markdown-it';
import { newToken } from './token.ts';

/** Registers the rule; it comes when the spans have been read. */
export function standaloneImages(markdown: MarkdownIt): void {
  markdown.core.ruler.push('standalone_images', ({ tokens }) => {
    tokens.forEach((token, index) => {
      const image = standaloneIn(token);
      if (!image) return;
      const open = tokens[index - 1];
      const close = tokens[index + 1];
      if (open?.type === 'paragraph_open' && close && !open.hidden) {
        makeFigure([open, token, close], image);
      }
    });
  });
}

function standaloneIn(token: Token): Token | undefined {
  if (token.type !== 'inline' || !token.content.startsWith('![')) return undefined;
  const [image, other] = token.children ?? [];
  if (other) return undefined;
  const references = image?.type === 'image' ? image.meta?.references : undefined;
  return Array.isArray(references) && references.includes('standalone') ? image : undefined;
}

function makeFigure([open, text, close]: [Token, Token, Token], image: Token): void {
  for (const token of [open, close]) token.tag = 'figure';
  for (const name of ['class', 'id']) {
    const value = image.attrGet(name);
    if (value === null || open.attrGet(name) !== null) continue;
    open.attrSet(name, String(value));
    image.attrs = (image.attrs ?? []).filter(([other]) => other !== name);
  }
  const caption = newToken('text', '', 0);
  caption.content = String(image.attrGet('alt') ?? '');
  const tags = [
    newToken('caption_open', 'figcaption', 1),
    newToken('caption_close', 'figcaption', -1),
  ];
  text.children = [image, ...tags.toSpliced(1, 0, caption)];
}
