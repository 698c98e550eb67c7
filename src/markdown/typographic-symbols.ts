// kramdown, "Typographic Symbols" (TYPOGRAPHIC_SYMS): `---`, `--`, `...`, `<<` and `>>`, these with
// a blank that does not break; `\<<` and `\>>` stay. Nothing else is replaced: `(c)` is `(c)`.
import type { MarkdownIt } from 'markdown-it';
import { addEntity } from './entities.ts';
import { pageOf } from './env.ts';
import { addSpanRule, type SpanState } from './span-state.ts';

interface Symbol {
  /** kramdown's name, by which an option says what is written for it. */
  name: string;
  codes: readonly number[];
}

const symbols: readonly (readonly [written: string, symbol: Symbol])[] = [
  ['---', { name: 'mdash', codes: [0x2014] }],
  ['--', { name: 'ndash', codes: [0x2013] }],
  ['...', { name: 'hellip', codes: [0x2026] }],
  ['\\<<', { name: '', codes: [0x3c, 0x3c] }],
  ['\\>>', { name: '', codes: [0x3e, 0x3e] }],
  ['<< ', { name: 'laquo_space', codes: [0xab, 0xa0] }],
  [' >>', { name: 'raquo_space', codes: [0xa0, 0xbb] }],
  ['<<', { name: 'laquo', codes: [0xab] }],
  ['>>', { name: 'raquo', codes: [0xbb] }],
];
const first = new Set(symbols.map(([written]) => written[0]));

/** Adds the rule; those for HTML are to come before it. */
export function typographicSymbols(markdown: MarkdownIt): void {
  addSpanRule(markdown, 'typographic_syms', readSymbol);
}

function readSymbol(state: SpanState): boolean {
  const { src, pos } = state;
  if (!first.has(src[pos])) return false;
  const found = symbols.find(([written]) => src.startsWith(written, pos));
  const { options } = pageOf(state);
  if (!found || (options.input === 'GFM' && options.gfm_quirks.includes('no_auto_typographic'))) {
    return false;
  }
  const [written, { name, codes }] = found;
  const replacement = options.typographic_symbols[name];
  if (replacement !== undefined) state.addSign(replacement);
  else for (const code of codes) addEntity(state, code);
  state.pos += written.length;
  return true;
}
