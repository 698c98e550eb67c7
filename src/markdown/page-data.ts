// No behaviour of kramdown's: starts the data of a page, so that none is left from the page before.
import type { MarkdownIt, Token } from 'markdown-it';
import { normalizeLabel, pageOf, type LinkDefinition } from './env.ts';
import type { Options } from './options.ts';

/** Registers the rule that fills `env`; it comes before all others. */
export function pageData(markdown: MarkdownIt, options: Options): void {
  const references: [string, LinkDefinition][] = [];
  for (const [label, [href, title]] of Object.entries(options.link_defs)) {
    references.push([normalizeLabel(label), { href: href ?? '', ...(title && { title }) }]);
  }
  markdown.core.ruler.before('normalize', 'page_data', (state) => {
    Object.assign(pageOf(state), {
      options: { ...options },
      references: Object.assign(Object.create(null), Object.fromEntries(references)),
      attributeLists: new Map(),
      attributed: [],
      abbreviations: new Map(),
      footnotes: { order: [], definitions: new Map<string, Token[]>() },
    });
  });
}
