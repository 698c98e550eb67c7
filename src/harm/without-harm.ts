import { scanTags } from '../links/scan-html.ts';
import { escapeHtml } from '../render/escape-html.ts';
import { harmsOf, type HarmPlace } from './find-harm.ts';
import { otherReadings } from './readings.ts';

/** In each turn every harmful tag becomes text; what it hid comes to light in the next. */
const mostTurns = 5;

/** HTML whose harmful tags are shown as text, so that a reader sees what was written, and it does nothing. */
export function withoutHarm(html: string, place: HarmPlace): string {
  let safe = html;
  for (let turn = 0; turn < mostTurns; turn++) {
    const brackets = harmfulBrackets(safe, place);
    if (brackets.length === 0) return safe;
    safe = escapedAt(safe, brackets);
  }
  return escapeHtml(html);
}

/** Where the tags that can do harm begin. */
function harmfulBrackets(html: string, place: HarmPlace): number[] {
  const found = new Set<number>();
  for (const reading of [html, ...otherReadings(html)]) {
    scanTags(reading, (tag) => {
      if (harmsOf(tag, html, place).length === 0) return;
      const before = (tag.attributes[0]?.start ?? tag.end) - 1;
      found.add(Math.max(html.lastIndexOf('<', before), 0));
    });
  }
  return [...found].toSorted((a, b) => a - b);
}

function escapedAt(html: string, brackets: readonly number[]): string {
  let escaped = '';
  let copied = 0;
  for (const at of brackets) {
    escaped += html.slice(copied, at) + (html[at] === '<' ? '&lt;' : escapeHtml(html[at] ?? ''));
    copied = at + 1;
  }
  return escaped + html.slice(copied);
}
