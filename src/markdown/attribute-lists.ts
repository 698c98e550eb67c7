// kramdown, "Inline Attribute Lists": `{: .class #id key="value"}` behind a span or under a block.
import type { MarkdownIt } from 'markdown-it';
import attrs from 'markdown-it-attrs';

/** Brings kramdown's attribute lists, with its delimiters. */
export function attributeLists(markdown: MarkdownIt): void {
  markdown.use(attrs, { leftDelimiter: '{:', rightDelimiter: '}' });
}
