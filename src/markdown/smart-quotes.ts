// kramdown, "Typographic Symbols" (SQ_RULES, after SmartyPants): which typographic mark a `"` or `'`
// becomes, by the sign before it and by what is behind; the first rule that fits decides.
import type { MarkdownIt } from 'markdown-it';
import { addEntity } from './entities.ts';
import { codeOf } from './entity-names.ts';
import { pageOf } from './env.ts';
import { addSpanRule, type SpanState } from './span-state.ts';

/** Adds the rule. The text rule stops at the sign before a mark, so that both are read here. */
export function smartQuotes(markdown: MarkdownIt): void {
  addSpanRule(markdown, 'smart_quotes', readQuotes);
}

const isMark = (sign: string | undefined) => sign === '"' || sign === "'";
const isWhite = (sign: string | undefined) => sign !== undefined && /[ \t\r\n\f\v]/.test(sign);
const isLetter = (sign: string | undefined) => sign !== undefined && /\w/.test(sign);
const isWord = (sign: string | undefined) =>
  sign !== undefined && /[\p{L}\p{M}\p{Nd}\p{Pc}\p{Cs}]/u.test(sign);
const punctuation = new Set('!"#$%\'()*+,-./:;<=>?@[\\]^_`{|}~');
/** A mark closes behind any sign but these. */
const beforeOpening = new Set(' \\\t\r\n[{(-');
const decade = /\d\ds/y;

function readQuotes(state: SpanState): boolean {
  const { src, pos } = state;
  const sign = src[pos];
  const behind = src[pos + 1];
  if (!isMark(sign) && (!isMark(behind) || sign === '\\')) return false;
  if (isMark(sign)) {
    if (opensEmphasis(src, pos)) return add(state, 0, 1, true);
    if (closesBefore(src, pos)) return add(state, 0, 1, false);
  }
  const blanks = isWhite(sign) ? 1 : 0;
  if (isPair(src, pos + blanks)) return add(state, blanks, 2, true);
  if (isDecade(src, pos + blanks)) return add(state, blanks, 1, false);
  if (isMark(behind)) {
    if (blanks && isLetter(src[pos + 2])) return add(state, 1, 1, true);
    if (sign !== undefined && !beforeOpening.has(sign)) return add(state, 1, 1, false);
  }
  if (isMark(sign) && endsWord(src, pos + 1)) return add(state, 0, 1, false);
  return add(state, isMark(behind) ? 1 : 0, 1, true);
}

/** `"*word*"`. */
function opensEmphasis(src: string, pos: number): boolean {
  const behind = src[pos + 1];
  return (behind === '*' || behind === '_') && pos + 2 < src.length && !isWhite(src[pos + 2]);
}

/** A mark before punctuation that ends something, and is no ellipsis. */
function closesBefore(src: string, pos: number): boolean {
  const behind = src[pos + 1];
  if (behind === undefined || !punctuation.has(behind) || src.startsWith('..', pos + 2))
    return false;
  return isWord(src[pos + 2]) === (behind === '_');
}

/** `"'word' and word"`. */
const isPair = (src: string, at: number) =>
  isMark(src[at]) && isMark(src[at + 1]) && src[at] !== src[at + 1] && isLetter(src[at + 2]);

/** `'80s`. */
function isDecade(src: string, at: number): boolean {
  decade.lastIndex = at + 1;
  return src[at] === "'" && decade.test(src);
}

/** White space, the end, or the `s` of a genitive. */
function endsWord(src: string, at: number): boolean {
  return at >= src.length || isWhite(src[at]) || (src[at] === 's' && !isWord(src[at + 1]));
}

/** Adds text as it is, and marks as the page's option has them. */
function add(state: SpanState, text: number, marks: number, isOpening: boolean): true {
  state.addText(text);
  for (let mark = 0; mark < marks; mark++) {
    const index = (state.src[state.pos] === '"' ? 2 : 0) + (isOpening ? 0 : 1);
    const entity = pageOf(state).options.smart_quotes[index] ?? '';
    addEntity(state, codeOf(/^\d+$/.test(entity) ? Number(entity) : entity) ?? 0);
    state.pos++;
  }
  return true;
}
