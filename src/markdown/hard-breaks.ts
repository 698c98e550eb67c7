// kramdown-parser-gfm, GFM#update_elements: a backslash at a line's end breaks it or, with the
// option `hard_wrap`, every line's end does, wherever no HTML stands around the text.
import type { Token } from 'markdown-it';
import type { Options } from './options.ts';
import { newToken, textToken } from './token.ts';

/**
 * Adds a text's lines, and breaks between them where GFM has them.
 * @param isLast whether the text ends its block; then no break stands at its end
 */
export function splitLines(text: Token, options: Options, tokens: Token[], isLast: boolean): void {
  const lineEnd = options.hard_wrap ? '\n' : '\\\n';
  if (options.input !== 'GFM' || !text.content.includes(lineEnd)) {
    tokens.push(text);
    return;
  }
  const lines = text.content.split(lineEnd);
  lines.forEach((line, index) => {
    const isEnd = isLast && line === '' && index === lines.length - 1;
    if (index > 0 && !isEnd) tokens.push(newToken('hardbreak', 'br', 0));
    tokens.push(textToken(index > 0 ? `\n${line}` : line));
  });
}
