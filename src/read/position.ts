/** A place in a text file; both 1-based. */
export interface Position {
  line: number;
  column: number;
}

/** The beginning of a file, for what has no place of its own. */
export const nowhere: Position = { line: 1, column: 1 };

/** The place of an offset in a text whose first line has the given number. */
export function positionAt(text: string, offset: number, firstLine = 1): Position {
  let line = firstLine;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
    line++;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

/** The places of offsets in a text, each at or behind the one before; what lies between is read once. */
export function positionsInOrder(text: string): (offset: number) => Position {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (let end = text.indexOf('\n', start); end !== -1 && end < offset;) {
      line++;
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    return { line, column: offset - start + 1 };
  };
}
