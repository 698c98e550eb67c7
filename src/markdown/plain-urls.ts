// kramdown writes a link's URL as the author wrote it; markdown-it would percent-encode it.
import type { MarkdownIt } from 'markdown-it';

/** Keeps URLs as written. Which schemes may be linked is checked with the links, not here. */
export function plainUrls(markdown: MarkdownIt): void {
  markdown.normalizeLink = (url) => url;
  markdown.validateLink = () => true;
}
