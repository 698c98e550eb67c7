// kramdown, "Footnotes": `[^name]: text`, with the indented lines that follow; the last of a name
// counts. All texts are put behind the page, so that the span rules read them as well.
import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { readInner } from './block-parser.ts';
import { addBlockRule, type BlockState } from './block-state.ts';
import { codeEnd, withoutIndent } from './code-blocks.ts';
import { pageOf } from './env.ts';
import { InnerText } from './inner-text.ts';
import { lineText, textStart } from './lines.ts';
import { newToken } from './token.ts';
import { trimStart } from './white-space.ts';

/** Registers footnote definitions. */
export function footnoteDefinitions(markdown: MarkdownIt): void {
  addBlockRule(markdown, 'footnote_definition', footnoteDefinition);
  markdown.core.ruler.after('block', 'footnote_texts', addTexts);
}

function footnoteDefinition(state: BlockState, line: number, endLine: number): boolean {
  const start = textStart(state, line);
  if (start === -1 || !state.src.startsWith('[^', start)) return false;
  const text = trimStart(lineText(state, line));
  const [written = '', name = ''] = /^\[\^(\w[\w:-]*)\]:/.exec(text) ?? [];
  if (!written) return false;
  const end = codeEnd(state, line + 1, endLine);
  const inner = new InnerText(line + state.firstLine);
  inner.add(text.slice(written.length));
  for (let at = line + 1; at < end; at++) inner.add(withoutIndent(state, at));
  const tokens: Token[] = [];
  state.level++;
  readInner(state, inner, [], tokens);
  state.level--;
  state.add({ type: 'eob', cause: 'footnote_def' });
  pageOf(state).footnotes.definitions.set(name, { tokens, line: inner.line });
  state.line = end;
  return true;
}

function addTexts(state: StateCore): void {
  for (const [name, { tokens, line }] of pageOf(state).footnotes.definitions) {
    const open = newToken('footnote_open', '', 1);
    open.meta = { name };
    open.map = [line, line + 1];
    open.hidden = true;
    const close = newToken('footnote_close', '', -1);
    close.hidden = true;
    state.tokens.push(open);
    for (const token of tokens) state.tokens.push(token);
    state.tokens.push(close);
  }
}
