// kramdown, "Headers": `#` or a line of `=` or `-` below, and an id in braces behind the text. GFM's
// parser wants a blank behind `#` and no boundary before it.
import type { MarkdownIt } from 'markdown-it';
import { addBlockRule, type BlockState } from './block-state.ts';
import { pageOf } from './env.ts';
import { isAfterBoundary, lineText, textStart } from './lines.ts';
import { trim, trimEnd, trimStart } from './white-space.ts';

/** Registers headings that start with `#`. */
export function atxHeaders(markdown: MarkdownIt): void {
  addBlockRule(markdown, 'atx_header', atxHeader);
}

/** Registers headings that are underlined. */
export function setextHeaders(markdown: MarkdownIt): void {
  addBlockRule(markdown, 'setext_header', setextHeader);
}

function atxHeader(state: BlockState, line: number): boolean {
  if (state.src.charCodeAt(state.bMarks[line] ?? 0) !== 0x23) return false;
  const { input, gfm_quirks: quirks } = pageOf(state).options;
  const isGfm = input === 'GFM';
  const isAnywhere = isGfm && quirks.includes('paragraph_end');
  if (!isAnywhere && !isAfterBoundary(state)) return false;
  const pattern = isGfm ? /^(#{1,6})[\t ]+(.*)$/s : /^(#{1,6})[\t ]*([^ \t].*)$/s;
  const [, signs = '', contents = ''] = pattern.exec(lineText(state, line)) ?? [];
  const { text, id } = withoutId(contents);
  const heading = withoutClosingSigns(text, isAnywhere);
  if (!heading) return false;
  addHeader(state, { level: signs.length, text: heading, id, line, endLine: line + 1 });
  return true;
}

/** `# One #`: GFM takes the signs behind a blank, kramdown all that no backslash stands before. */
function withoutClosingSigns(text: string, needsBlank: boolean): string {
  let start = text.length;
  while (text[start - 1] === '#') start--;
  if (start === text.length) return text;
  if (needsBlank) return /[\t ]/.test(text[start - 1] ?? '') ? trim(text.slice(0, start)) : text;
  if (text[start - 1] === '\\') start++;
  return trim(text.slice(0, start));
}

function setextHeader(state: BlockState, line: number, endLine: number): boolean {
  if (line + 1 >= endLine || textStart(state, line) === -1) return false;
  const sign = state.src[state.bMarks[line + 1] ?? 0];
  if ((sign !== '=' && sign !== '-') || !isAfterBoundary(state)) return false;
  if (!/^[-=]+[ \t\r\f\v]*$/.test(lineText(state, line + 1))) return false;
  const { text, id } = withoutId(trimStart(lineText(state, line)));
  if (!text) return false;
  addHeader(state, { level: sign === '=' ? 1 : 2, text, id, line, endLine: line + 2 });
  return true;
}

function withoutId(contents: string): { text: string; id: string | undefined } {
  const text = trimEnd(contents);
  if (!text.endsWith('}')) return { text, id: undefined };
  const [written = '', id] = /[\t ]\{#([A-Za-z][\w:-]*)\}$/.exec(text) ?? [];
  return { text: trimEnd(text.slice(0, text.length - written.length)), id };
}

interface Header {
  level: number;
  text: string;
  id: string | undefined;
  line: number;
  endLine: number;
}

function addHeader(state: BlockState, { level, text, id, line, endLine }: Header): void {
  const shown = Math.max(1, Math.min(6, level + pageOf(state).options.header_offset));
  const token = state.open('heading_open', `h${shown}`, line, endLine);
  token.meta = { level, source: text };
  if (id) token.attrs = [['id', id]];
  state.inlineIn(token, text);
  state.push('heading_close', `h${shown}`, -1);
  state.add({ type: 'header', token });
  state.line = endLine;
}
