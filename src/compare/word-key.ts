/**
 * A word in the form in which it is compared: quotes and dashes of all shapes are one, and marks at
 * its edges make no difference. What is nothing but marks stays as it is.
 */
export function wordKey(word: string): string {
  const folded = /^[\w-]*$/.test(word)
    ? word
    : word
        .replace(/[‘’‚‛′]/g, "'")
        .replace(/[“”„‟«»″]/g, '"')
        .replace(/[‐‑‒–—]+|--+/g, '-')
        .replaceAll('…', '...');
  return folded.replace(/^[("'[{¿¡]+|[)"'\]}.,;:!?]+$/g, '') || folded;
}

/** The words of a plain text. */
export const wordsOf = (text: string): string[] => (text === '' ? [] : text.split(' '));
