// kramdown, "Block Inline Attribute Lists" and "Attribute List Definitions": `{: .class}` on its
// own line belongs to the block before it, or else to the one behind; `{:name: …}` is kept.
import type { MarkdownIt, Token } from 'markdown-it';
import { addBlockRule, type BlockState } from './block-state.ts';
import { pageOf, type MarkdownEnv } from './env.ts';
import { writeStartTag } from './html-tags.ts';
import type { HtmlMeta } from './html-writer.ts';
import { attributeListAt } from './lines.ts';
import { applyAttributes, parseAttributes } from './parse-attributes.ts';

/** Registers attribute lists on lines of their own, and the rule that applies them. */
export function blockAttributes(markdown: MarkdownIt): void {
  addBlockRule(markdown, 'attribute_list', attributeList);
  markdown.core.ruler.after('footnote_texts', 'block_attributes', (state) => {
    // Definitions may stand behind what refers to them, so all are applied at the end.
    const page = pageOf(state);
    for (const { token, list } of page.attributed) {
      if (token.type !== 'html_block') applyAttributes(token, list, page.attributeLists);
    }
    startElements(state.tokens, page);
  });
}

function attributeList(state: BlockState, line: number): boolean {
  const found = attributeListAt(state, line);
  if (!found) return false;
  state.line = found.endLine;
  if (addDefinition(state, found.text)) return true;
  const last = state.blocks.at(-1);
  const isDefinition = ['link_def', 'abbrev_def', 'footnote_def'].includes(last?.cause ?? '');
  if (last && last.type !== 'blank' && (last.type !== 'eob' || isDefinition)) {
    parseAttributes(found.text, state.attributesOf(last));
    if (!attributeListAt(state, state.line)) state.add({ type: 'eob', cause: 'ial' });
  } else state.waiting = parseAttributes(found.text, state.waiting);
  return true;
}

/** Keeps `{:name: …}`; several of one name are one. */
function addDefinition(state: BlockState, text: string): boolean {
  const [written, name = ''] = /^(\w[\w-]*):/.exec(text) ?? [];
  if (!written || text.length === written.length) return false;
  const { attributeLists } = pageOf(state);
  const list = parseAttributes(text.slice(written.length), attributeLists.get(name));
  attributeLists.set(name, list);
  state.add({ type: 'eob', cause: 'ald' });
  return true;
}

/** Writes the start tags of HTML blocks, with what lists add to them. */
function startElements(tokens: Token[], page: MarkdownEnv): void {
  const lists = new Map(page.attributed.map(({ token, list }) => [token, list]));
  for (const token of tokens) {
    const start = (token.meta as HtmlMeta | null)?.start;
    if (token.type !== 'html_block' || !start) continue;
    const element: { attrs: [string, string | number][] } = { attrs: [...start.attributes] };
    const list = lists.get(token);
    if (list) applyAttributes(element, list, page.attributeLists);
    const attributes = element.attrs.map(([key, value]) => [key, String(value)] as const);
    token.content = writeStartTag(start.name, attributes) + token.content;
  }
}
