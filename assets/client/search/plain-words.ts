/** How a word is compared: without case and accents. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a text, without what stands around them. */
export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’._+-]*[\p{L}\p{M}\p{N}+])?/gu) ?? [];
