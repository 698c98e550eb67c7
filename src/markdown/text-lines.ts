// No behaviour of kramdown's: where the lines of a text start and end, as markdown-it's block state
// has them. Of a long text that state would let five arrays grow sign by sign.

/** The fields of markdown-it's block state that tell of lines. */
export interface TextLines {
  /** Where a line begins and ends, without the sign that ends it. */
  bMarks: number[];
  eMarks: number[];
  /** Its indentation: how many signs, and how many columns. */
  tShift: number[];
  sCount: number[];
  bsCount: number[];
  lineMax: number;
}

/** Finds all lines of a text; one more, which is empty, stands behind the last. */
export function linesOf(src: string): TextLines {
  const lineMax = countLines(src);
  const bMarks = numbers(lineMax + 1);
  const eMarks = numbers(lineMax + 1);
  const tShift = numbers(lineMax + 1);
  const sCount = numbers(lineMax + 1);
  const bsCount = numbers(lineMax + 1);
  let start = 0;
  for (let line = 0; line < lineMax; line++) {
    const end = endOfLine(src, start);
    bMarks[line] = start;
    eMarks[line] = end;
    let at = start;
    let column = 0;
    for (; at < end; at++) {
      const sign = src.charCodeAt(at);
      if (sign === 0x09) column += 4 - (column % 4);
      else if (sign === 0x20) column++;
      else break;
    }
    tShift[line] = at - start;
    sCount[line] = column;
    bsCount[line] = 0;
    start = end + 1;
  }
  bMarks[lineMax] = src.length;
  eMarks[lineMax] = src.length;
  tShift[lineMax] = 0;
  sCount[lineMax] = 0;
  bsCount[lineMax] = 0;
  return { bMarks, eMarks, tShift, sCount, bsCount, lineMax };
}

/** Texts of more lines have theirs in arrays of half the size, which the collector need not look at. */
const manyLines = 4096;

/** An array with room for some numbers, and no more. */
function numbers(length: number): number[] {
  if (length > manyLines) return new Int32Array(length) as unknown as number[];
  const array: number[] = [];
  array.length = length;
  return array;
}

/** Blanks behind the end of the last line are no line. */
function countLines(src: string): number {
  let end = src.length;
  while (src[end - 1] === ' ' || src[end - 1] === '\t') end--;
  if (end > 0 && src[end - 1] !== '\n') end = src.length;
  let count = 0;
  for (let at = 0; at < end; at = endOfLine(src, at) + 1) count++;
  return count;
}

function endOfLine(src: string, from: number): number {
  const end = src.indexOf('\n', from);
  return end === -1 ? src.length : end;
}
