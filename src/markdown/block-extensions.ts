// kramdown, "Extensions": `{::comment}`, `{::nomarkdown}` and `{::options}` as blocks, each with
// its tags on lines of their own.
import type { MarkdownIt } from 'markdown-it';
import { addBlockRule, type BlockState } from './block-state.ts';
import { pageOf } from './env.ts';
import { lineText, textStart } from './lines.ts';
import { setOption } from './options.ts';
import { parseAttributes, type AttributeList } from './parse-attributes.ts';

/** Registers extensions. */
export function blockExtensions(markdown: MarkdownIt): void {
  addBlockRule(markdown, 'extension', extension);
}

const startTag = /^ *\{::(\w+)(?:\s((?:\\\}|[^}])*?))?(\/)?\}\s*$/;
const stopTag = /^ {0,3}\{:\/(\w[\w:-]*)?\} *$/;

function extension(state: BlockState, line: number): boolean {
  const start = textStart(state, line);
  if (start === -1 || !state.src.startsWith('{::', start)) return false;
  const [written, name = '', attributes = '', isClosed] =
    startTag.exec(lineText(state, line)) ?? [];
  if (!written) return false;
  const end = isClosed ? line : stopLine(state, line + 1, name);
  if (end === -1) return false;
  const body = state.src.slice(state.bMarks[line + 1], state.bMarks[end]).replace(/\n$/, '');
  const block = { name, list: parseAttributes(attributes), body: isClosed ? undefined : body };
  if (!addBlock(state, block, [line, end + 1])) return false;
  state.line = end + 1;
  return true;
}

interface Extension {
  name: string;
  list: AttributeList;
  body: string | undefined;
}

function addBlock(
  state: BlockState,
  { name, list, body }: Extension,
  [line, endLine]: [number, number],
): boolean {
  if (name === 'comment' || name === 'nomarkdown') {
    if (body === undefined) return true;
    const token = state.single('html_block', '', line, endLine);
    const type = list.pairs.find(([key]) => key === 'type')?.[1].trim() ?? '';
    const isHtml = type === '' || type.split(/\s+/).includes('html');
    // What ends an HTML comment would end this one too early.
    if (name === 'comment') token.content = `<!-- ${body.replaceAll('-->', '--&gt;')} -->\n`;
    else token.content = isHtml ? `${body}\n` : '';
    state.blocks.push({ type: name, token });
    return true;
  }
  if (name !== 'options') return false;
  for (const [key, value] of list.pairs) setOption(pageOf(state).options, key, value);
  state.add({ type: 'eob', cause: 'extension' });
  return true;
}

const stopLines = new WeakMap<BlockState, Map<string, number[]>>();

/** The next line with `{:/}` or `{:/name}`; such lines are looked for once. */
function stopLine(state: BlockState, from: number, name: string): number {
  let known = stopLines.get(state);
  if (!known) stopLines.set(state, (known = findStopLines(state)));
  const next = ['', name].map((key) => firstFrom(known.get(key) ?? [], from));
  return next.reduce((one, other) => (one === -1 || (other !== -1 && other < one) ? other : one));
}

function findStopLines(state: BlockState): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let line = 0; line < state.lineMax; line++) {
    const start = textStart(state, line);
    if (start === -1 || !state.src.startsWith('{:/', start)) continue;
    const [written, name = ''] = stopTag.exec(lineText(state, line)) ?? [];
    if (!written) continue;
    const lines = found.get(name);
    if (lines) lines.push(line);
    else found.set(name, [line]);
  }
  return found;
}

/** The first of ascending lines that is not before one, by halving. */
function firstFrom(lines: number[], from: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return lines[low] ?? -1;
}
