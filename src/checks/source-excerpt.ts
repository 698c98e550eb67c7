import type { Problem } from '../problem.ts';
import { visibleSigns } from './visible-signs.ts';

/** The widest piece of a line that is shown; paragraphs stand on lines of thousands of signs. */
const widest = 100;

/**
 * A line of source with its number, and a marker under the place of a problem, for a terminal:
 * `5 | See [the page](gone).` and below `  |                ^^^^`.
 */
export function sourceExcerpt(problem: Problem, sourceLine: string): string {
  const { line = 1, column = 1 } = problem;
  const at = Math.min(column - 1, sourceLine.length);
  const { text, start } = pieceAround(sourceLine, at);
  const before = start > 0 ? '…' : '';
  const behind = start + text.length < sourceLine.length ? '…' : '';
  const length = Math.min(markedLength(problem, sourceLine, at), start + text.length - at);
  const lead = before + oneLine(text.slice(0, at - start));
  const marker = ' '.repeat(widthOf(lead)) + '^'.repeat(Math.max(1, length));
  const number = String(line);
  return [
    `${number} | ${before}${oneLine(text)}${behind}`,
    `${' '.repeat(number.length)} | ${marker}`,
  ].join('\n');
}

/** A piece of a line that holds the place, with more behind it than before it. */
function pieceAround(line: string, at: number): { text: string; start: number } {
  if (line.length <= widest) return { text: line, start: 0 };
  const start = Math.max(0, Math.min(at - widest / 2, line.length - widest));
  return { text: line.slice(start, start + widest), start };
}

/** How much is marked: the quoted word of the message that stands there, or one sign. */
function markedLength({ message }: Problem, line: string, at: number): number {
  const quoted = [...message.matchAll(/"([^"]+)"/g)].map(([, word = '']) => word);
  const found = quoted.find((word) => line.startsWith(word, at));
  return found ? widthOf(found) : 1;
}

/** Tabs are as wide as a terminal likes; one blank each keeps the marker in its place. */
const oneLine = (text: string) => visibleSigns(text.replaceAll('\t', ' '));

const signs = new Intl.Segmenter('en', { granularity: 'grapheme' });
const wide =
  /^[\p{Emoji_Presentation}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\uFF01-\uFF60]/u;

/** How many columns a text takes on a terminal. */
function widthOf(text: string): number {
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of signs.segment(text)) width += wide.test(segment) ? 2 : 1;
  return width;
}
