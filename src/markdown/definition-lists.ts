// kramdown, "Definition Lists": lines of a paragraph are terms where `: definition` follows; a
// definition is a paragraph where a blank line stands before it. `{:auto_ids}` gives terms ids.
import type { MarkdownIt, Token } from 'markdown-it';
import { readInner } from './block-parser.ts';
import { addBlockRule, type Block, type BlockState } from './block-state.ts';
import { endAt } from './block-token.ts';
import { pageOf } from './env.ts';
import { basicId } from './heading-ids.ts';
import { InnerText } from './inner-text.ts';
import { hideParagraph } from './item-blocks.ts';
import { isBlank, isEndOfBlock, lineText } from './lines.ts';
import {
  definitionMarkerAt,
  firstLine,
  isItemLine,
  isLazyLine,
  itemLine,
  leadingAttributes,
} from './list-items.ts';
import type { AttributeList } from './parse-attributes.ts';
import { trim } from './white-space.ts';

/** Registers definition lists, and the ids of their terms. */
export function definitionLists(markdown: MarkdownIt): void {
  addBlockRule(markdown, 'definition_list', definitionList);
  markdown.core.ruler.push('definition_ids', (state) => {
    for (const { token, list } of pageOf(state).attributed) {
      if (token.type === 'dl_open') addIds(token, list);
    }
  });
}

interface Definition {
  text: InnerText;
  attributes: AttributeList | undefined;
  isParagraph: boolean;
}

function definitionList(state: BlockState, line: number, endLine: number): boolean {
  if (definitionMarkerAt(state, line, 3) === undefined) return false;
  const paragraph = termsBefore(state.blocks);
  if (!paragraph?.text) return false;
  const { definitions, end } = collectDefinitions(state, line, endLine, {
    isParagraph: state.blocks.at(-1) !== paragraph,
  });
  state.blocks.splice(state.blocks.lastIndexOf(paragraph));
  state.tokens.length = state.tokens.lastIndexOf(paragraph.token as Token);
  state.waiting = undefined;
  const list = openList(state, paragraph, end);
  addTerms(state, list, paragraph.text);
  let rest: Block | undefined;
  for (const definition of definitions) rest = addDefinition(state, definition, end);
  state.push('dl_close', 'dl', -1);
  if (rest) state.blocks.push(rest);
  state.line = end;
  return true;
}

/** The paragraph that holds the terms: the block before, with one empty line between at most. */
function termsBefore(blocks: Block[]): Block | undefined {
  const last = blocks.at(-1);
  if (last?.type === 'p') return last;
  const isNear = last?.type === 'blank' && last.cause === 'empty';
  return isNear && blocks.at(-2)?.type === 'p' ? blocks.at(-2) : undefined;
}

/** Opens a list, or again the one before, which then goes on. */
function openList(state: BlockState, { token, attributes }: Block, end: number): Token {
  const before = state.blocks.at(-1)?.type === 'blank' ? state.blocks.at(-2) : state.blocks.at(-1);
  const { map } = token as Token;
  if (before?.type === 'dl' && before.token) {
    if (state.blocks.at(-1) !== before) state.blocks.pop();
    state.tokens.pop();
    state.level++;
    endAt(before.token, end + state.firstLine);
    return before.token;
  }
  const list = state.open('dl_open', 'dl', (map?.[0] ?? 0) - state.firstLine, end);
  list.meta = { terms: [] };
  state.add({ type: 'dl', token: list, ...(attributes && { attributes }) });
  if (attributes) pageOf(state).attributed.push({ token: list, list: attributes });
  return list;
}

function addTerms(state: BlockState, list: Token, text: Token): void {
  let line = (text.map?.[0] ?? 0) - state.firstLine;
  for (const written of text.content.split('\n')) {
    const { text: term, attributes } = leadingAttributes(written);
    const token = state.open('dt_open', 'dt', line, line + 1);
    token.meta = { source: term };
    if (attributes) pageOf(state).attributed.push({ token, list: attributes });
    termsOf(list).push(token);
    state.inlineIn(token, trim(term));
    state.push('dt_close', 'dt', -1);
    line++;
  }
}

function collectDefinitions(
  state: BlockState,
  startLine: number,
  endLine: number,
  { isParagraph }: { isParagraph: boolean },
): { definitions: Definition[]; end: number } {
  const definitions: Definition[] = [];
  let [isAfterBlank, indent, maxIndent] = [isParagraph, 0, 3];
  let line = startLine;
  for (; line < endLine; line++) {
    const width = definitionMarkerAt(state, line, maxIndent);
    const text = definitions.at(-1)?.text;
    if (width !== undefined) {
      const first = firstLine(state, line, width);
      ({ indent } = first);
      maxIndent = Math.min(3, indent - 1);
      const inner = new InnerText(state.firstLine + (first.text ? line : line + 1));
      if (first.text) inner.add(first.text);
      definitions.push({ text: inner, attributes: first.attributes, isParagraph: isAfterBlank });
      isAfterBlank = false;
    } else if (isEndOfBlock(state, line)) break;
    else if (isBlank(state, line)) {
      isAfterBlank = true;
      text?.add(lineText(state, line));
    } else if (
      isItemLine(state, line, indent) ||
      (!isAfterBlank && isLazyLine(state, line, indent))
    ) {
      text?.add(itemLine(state, line, indent).text);
      isAfterBlank = false;
    } else break;
  }
  return { definitions, end: line };
}

/** Adds a definition; what is returned is the blank line at its end. */
function addDefinition(state: BlockState, definition: Definition, end: number): Block | undefined {
  const { text, attributes, isParagraph } = definition;
  const line = text.line - state.firstLine;
  const token = state.open('dd_open', 'dd', line, Math.min(end, line + text.count));
  if (attributes) pageOf(state).attributed.push({ token, list: attributes });
  const blocks = readInner(state, text);
  state.push('dd_close', 'dd', -1);
  const rest = blocks.at(-1)?.type === 'blank' ? blocks.pop() : undefined;
  if (blocks[0]?.type === 'p' && !isParagraph) hideParagraph(blocks);
  return rest;
}

const termsOf = ({ meta }: Token) => (meta?.terms ?? []) as Token[];

function addIds(list: Token, { references }: AttributeList): void {
  const [, prefix] =
    references.map((name) => /^auto_ids(?:-([\w-]+))?/.exec(name)).find(Boolean) ?? [];
  if (!references.some((name) => name.startsWith('auto_ids'))) return;
  for (const term of termsOf(list)) {
    if (term.attrGet('id') !== null) continue;
    term.attrSet('id', (prefix ?? '') + basicId(String(term.meta?.source)));
  }
}
