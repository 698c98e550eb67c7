import { escapePattern } from '../escape-pattern.ts';
import { positionAt, type Position } from '../read/position.ts';

/** How many of a sentence's first words it is looked up by; fewer where markup stands between them. */
const tries = [5, 3, 2, 1];

/**
 * Where a text of a passage stands in the source that it was read from: markup between its words is
 * passed over. The beginning of the passage, where nothing like it is found.
 * @param line 1-based line of the source at which the passage begins
 */
export function placeOf(source: string, line: number, text: string): Position {
  const from = lineStart(source, line);
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const count of tries.filter((number) => number <= words.length)) {
    const some = words.slice(0, count).map(escapePattern);
    const at = indexFrom(
      source,
      from,
      new RegExp(`(?<![\\p{L}\\p{N}])${some.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'gu'),
    );
    if (at !== undefined) return positionAt(source, at);
  }
  return positionAt(source, from + (/^\s*/.exec(source.slice(from))?.[0].length ?? 0));
}

/** Where a word stands that is not code, and not spoken of in quotation marks. */
export function placeOfWord(
  source: string,
  line: number,
  word: RegExp,
  spokenOf: RegExp,
): Position {
  const from = lineStart(source, line);
  const plain = source
    .slice(from)
    .replace(/`[^`\n]*`/g, blank)
    .replace(spokenOf, blank);
  return positionAt(source, from + Math.max(plain.search(word), 0));
}

const blank = (written: string) => written.replace(/[^\n]/g, ' ');

function lineStart(source: string, line: number): number {
  let start = 0;
  for (let count = 1; count < line; count++) start = source.indexOf('\n', start) + 1;
  return start;
}

function indexFrom(source: string, from: number, pattern: RegExp): number | undefined {
  pattern.lastIndex = from;
  return pattern.exec(source)?.index;
}
