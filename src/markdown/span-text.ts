// Kramdown#parse_spans: text goes on to the next sign with which a span could start or end. A
// quotation mark and `>>` are read with the sign before them, a line's end with two blanks.
import type { SpanState } from './span-state.ts';

/** What a sign may start: a span, one with what is behind it, or as below; 0 for text. */
const kinds = new Uint8Array(128);
const [always, withNext, quote, lineEnd, guillemet] = [1, 2, 3, 4, 5];
for (const sign of '*_`<[]\\&') kinds[sign.charCodeAt(0)] = always;
for (const sign of '!$.{-~') kinds[sign.charCodeAt(0)] = withNext;
for (const sign of '"\'') kinds[sign.charCodeAt(0)] = quote;
kinds['\n'.charCodeAt(0)] = lineEnd;
kinds['>'.charCodeAt(0)] = guillemet;

/** The signs that start something with others behind them only. */
const pairs = ['![', '$$', '...', '{:', '--', '~~'];
const behind = new Map(pairs.map((pair) => [pair.charCodeAt(0), pair]));

/** The rule for text, before all others. */
export function spanText(state: SpanState): boolean {
  const end = state.isRaw ? endOfRawText(state) : endOfText(state);
  return end > state.pos && state.addText(end - state.pos);
}

function endOfRawText(state: SpanState): number {
  const at = state.find('<', state.pos);
  return at === -1 ? state.posMax : at;
}

/** Whether a text has no sign with which a span could start or end. */
export const isPlain = (src: string): boolean =>
  endOfText({ src, pos: 0, posMax: src.length }) === src.length;

function endOfText({ src, pos, posMax }: Pick<SpanState, 'src' | 'pos' | 'posMax'>): number {
  for (let at = pos; at < posMax; at++) {
    const sign = src.charCodeAt(at);
    const kind = sign < 128 ? kinds[sign] : 0;
    if (kind === 0) continue;
    if (kind === always) return at;
    if (kind === withNext) {
      if (src.startsWith(behind.get(sign) ?? '', at)) return at;
    } else if (kind === quote) {
      return at > pos && src[at - 1] !== '\\' ? at - 1 : at;
    } else if (kind === lineEnd) {
      if (at - 2 >= pos && src.endsWith('  ', at)) return at - 2;
    } else if (src[at + 1] === '>') {
      return at > pos && src[at - 1] === ' ' ? at - 1 : at;
    }
  }
  return posMax;
}
