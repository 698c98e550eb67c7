import { plain, wordsOf } from './plain-words.ts';

/** A stretch of text, marked as found or not. */
export interface Piece {
  text: string;
  marked: boolean;
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>' };

/**
 * Reads an excerpt of Pagefind, in which found words stand between `<mark>` and `</mark>`, and `<`
 * and `>` of the page are written as entities. A mark shrinks to the word itself, without the comma
 * behind it or the bracket around it.
 */
export function readExcerpt(excerpt: string): Piece[] {
  const pieces = excerpt.split(/<mark>(.*?)<\/mark>/s).flatMap((part, index) => {
    const text = part.replace(/&[lg]t;/g, (entity) => entities[entity] ?? entity);
    return index % 2 ? trimmed(text) : [{ text, marked: false }];
  });
  return pieces.filter(({ text }) => text !== '');
}

function trimmed(text: string): Piece[] {
  const [, before = '', word = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su.exec(text) ?? [];
  return [
    { text: before, marked: false },
    { text: word, marked: true },
    { text: after, marked: false },
  ];
}

/** Marks the words of a heading that begin with one of the words that were found. */
export function markBeginnings(text: string, found: readonly string[]): Piece[] {
  const beginnings = found.map(plain);
  const pieces: Piece[] = [];
  let end = 0;
  for (const word of wordsOf(text)) {
    const start = text.indexOf(word, end);
    const isFound = beginnings.some((beginning) => plain(word).startsWith(beginning));
    pieces.push({ text: text.slice(end, start), marked: false }, { text: word, marked: isFound });
    end = start + word.length;
  }
  pieces.push({ text: text.slice(end), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}
