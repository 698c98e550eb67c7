// kramdown, "Inline Attribute Lists": `{: .class #id key="value"}` behind a span or under a block.
import type { MarkdownIt } from 'markdown-it';
import attrs from 'markdown-it-attrs';

const delimiter = '{:';

/** Brings kramdown's attribute lists, with its delimiters. */
export function attributeLists(markdown: MarkdownIt): void {
  const before = new Set(markdown.core.ruler.getRules(''));
  markdown.use(attrs, { leftDelimiter: delimiter, rightDelimiter: '}' });
  // The plugin tries its patterns on every token, which takes as long as all of markdown-it:
  // pages without a list are spared that.
  const rule = markdown.core.ruler.getRules('').find((candidate) => !before.has(candidate));
  if (!rule) throw new Error('markdown-it-attrs has registered no rule');
  markdown.core.ruler.at('curly_attributes', (state) => {
    if (state.src.includes(delimiter)) rule(state);
  });
}
