// kramdown, "Automatic Links": `<https://…>` (also http, ftp, ftps and mailto) and `<name@host>`;
// an address without angle brackets is text.
import type { MarkdownIt } from 'markdown-it';
import { addSpanRule, spanToken, type SpanState } from './span-state.ts';

const scheme = /<(?:mailto|https?|ftps?):/y;
const mail = /<[\p{Alphabetic}\p{Nd}\-_.]+@[\p{Alphabetic}\p{Nd}\-_.]+>/uy;

/** Adds the rule; HTML's is to come behind it. */
export function autolinks(markdown: MarkdownIt): void {
  addSpanRule(markdown, 'autolink', readAutolink);
}

function readAutolink(state: SpanState): boolean {
  if (state.src[state.pos] !== '<') return false;
  const end = endOfAddress(state) ?? endOfMail(state);
  if (end === undefined) return false;
  const written = state.src.slice(state.pos + 1, end);
  const address = written.replace(/^mailto:/, '');
  const text = spanToken('text', '');
  text.content = address;
  const link = spanToken('link', 'a', [text]);
  link.attrs = [['href', written.includes(':') ? written : `mailto:${written}`]];
  link.info = 'auto';
  state.add(link);
  state.pos = end + 1;
  return true;
}

/** An address goes to the next `>` of its line, and is not empty. */
function endOfAddress(state: SpanState): number | undefined {
  scheme.lastIndex = state.pos;
  if (!scheme.test(state.src)) return undefined;
  const start = scheme.lastIndex;
  const end = state.find('>', start + 1);
  if (end === -1) return undefined;
  const line = state.find('\n', start);
  return line !== -1 && line < end ? undefined : end;
}

function endOfMail(state: SpanState): number | undefined {
  mail.lastIndex = state.pos;
  return mail.test(state.src) ? mail.lastIndex - 1 : undefined;
}
