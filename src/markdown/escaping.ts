// kramdown, Utils::Html: how attributes and text are written: entities in attributes and in text of
// HTML stay as they are, an empty `id` is left out, and elements without content end with ` />`.
import type { MarkdownIt } from 'markdown-it';
import { escapeHtml } from './html-tags.ts';

const special = /[&<>"]/;

/** Registers how tokens become HTML where kramdown does otherwise than markdown-it. */
export function escaping(markdown: MarkdownIt): void {
  const { renderer } = markdown;
  renderer.renderAttrs = ({ attrs }) => {
    let written = '';
    for (const [name, value] of attrs ?? []) {
      const text = String(value);
      if (name === 'id' && text === '') continue;
      written += ` ${name}="${special.test(text) ? escapeHtml(text, true) : text}"`;
    }
    return written;
  };
  renderer.rules.text = (tokens, index) => {
    const { info, content } = tokens[index]!;
    return info === 'html' ? escapeHtml(content) : markdown.utils.escapeHtml(content);
  };
  renderer.rules.image = (tokens, index, options) => renderer.renderToken(tokens, index, options);
  renderer.rules.hardbreak = () => '<br />';
}
