// No behaviour of kramdown's: of a text with very many spans, those that have been read are written
// at once. A token for each of a million signs would take many times the memory that the page does,
// and the collector would copy them all. No text of a real page is so long.
import type { StateCore, Token } from 'markdown-it';
import type { SpanState } from './span-state.ts';
import { htmlToken, openedOut } from './span-tokens.ts';

const mostSpans = 1024;

/** Whether nothing asks for a text's tokens but what writes them; a heading's are its id. */
export function mayBeWritten({ tokens, env }: StateCore, index: number): boolean {
  return env.positions === undefined && tokens[index - 1]?.type !== 'heading_open';
}

/** Writes the spans that have been read, where they are very many, and adds what stands for them. */
export function writeSpans(state: SpanState, written: Token[]): void {
  if (state.tokens.length < mostSpans) return;
  // An attribute list may still come behind the last.
  const last = state.tokens.splice(-1);
  const tokens = openedOut(state, state.tokens);
  state.tokens = last;
  let start = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    // Footnotes are numbered when all of the page has been read, so their markers stay.
    if (token && token.type !== 'footnote_reference') continue;
    if (at > start) written.push(writtenToken(state, tokens.slice(start, at)));
    if (token) written.push(token);
    start = at + 1;
  }
}

function writtenToken({ md, env }: SpanState, tokens: Token[]): Token {
  return htmlToken(md.renderer.renderInline(tokens, md.options, env));
}
