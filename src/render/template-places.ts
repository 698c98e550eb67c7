interface Place {
  line: number;
  column: number;
}

/**
 * Parts of a template as they are shown, with what stands in the tags of Nunjucks at the line and column where
 * it stood: what was left out before a tag is put into it, where white space means nothing.
 * @param shown the text of each part: the part itself, with or without something before it, or white space
 */
export function partsInPlace(parts: readonly string[], shown: readonly string[]): string {
  let was: Place = { line: 0, column: 0 };
  let is: Place = { line: 0, column: 0 };
  const texts = parts.map((part, index) => {
    const text = shown[index] ?? '';
    const opener = /^\{[%{]-?/.exec(part)?.[0];
    const filled =
      opener === undefined
        ? text
        : text.slice(0, text.length - part.length) +
          opener +
          gap(after(is, text.slice(0, text.length - part.length) + opener), after(was, opener)) +
          part.slice(opener.length);
    was = after(was, part);
    is = after(is, filled);
    return filled;
  });
  return texts.join('');
}

/** The place where a text ends that begins at another. */
function after({ line, column }: Place, text: string): Place {
  const lines = text.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return { line: line + lines.length - 1, column: lines.length > 1 ? last : column + last };
}

/** White space that leads from one place to another, as far as it leads forwards. */
function gap(from: Place, to: Place): string {
  const lines = Math.max(0, to.line - from.line);
  return '\n'.repeat(lines) + ' '.repeat(Math.max(0, to.column - (lines > 0 ? 0 : from.column)));
}
