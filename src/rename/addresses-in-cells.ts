import { addressesInText, type WrittenAddress } from './addresses-in-text.ts';

const wholeCell = /(?<=^|[,\t]|[,\t]"|^")\/[^\s,"]+(?="?(?:[,\t\r\n]|$))/gm;

/** Every address in a text of CSV or TSV: cells that are a path from the root, and links in Markdown. */
export const addressesInCells = (text: string): WrittenAddress[] =>
  [
    ...Array.from(text.matchAll(wholeCell), ({ index, 0: written }): WrittenAddress => {
      return { offset: index, written, kind: 'root' };
    }),
    ...addressesInText(text, true),
  ].toSorted((a, b) => a.offset - b.offset);
