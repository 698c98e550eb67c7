// kramdown, "Footnotes": `[^name]` is a marker where the page defines the footnote, else text.
// Markers are numbered and written by footnotes.ts, when all of them are known.
import type { MarkdownIt } from 'markdown-it';
import { pageOf } from './env.ts';
import { addSpanRule, spanToken, type SpanState } from './span-state.ts';

const marker = /\[\^(\w[\w-]*)\]/y;

/** Adds the rule. */
export function footnoteMarkers(markdown: MarkdownIt): void {
  addSpanRule(markdown, 'footnote_marker', readMarker);
}

function readMarker(state: SpanState): boolean {
  if (!state.src.startsWith('[^', state.pos)) return false;
  marker.lastIndex = state.pos;
  const found = marker.exec(state.src);
  if (!found) return false;
  const [written, name = ''] = found;
  if (!pageOf(state).footnotes.definitions.has(name)) return state.addText(written.length);
  const token = spanToken('footnote_reference', 'sup');
  token.meta = { name };
  state.add(token);
  state.pos += written.length;
  return true;
}
