// Times that a defect would show first: whether it grows with the text, and beside markdown-it.
import MarkdownIt, { type MarkdownIt as Parser } from 'markdown-it';
import { createMarkdown } from '../markdown/markdown.ts';

/** Signs of kramdown's syntax, each of which could be read again and again; mixes are of these. */
export const signs = [
  '[', '*', '_', '`', '>', '- ', '{:', '<div>', '|', '$$', '[^1]', '"', '*[a]: b',
]; // prettier-ignore

/** More of them, with text and on lines. */
export const more = [
  '![', '](', '<b>', '</b>', '**', '~~', '<', '&', '\\', '<!--', '{::comment}', '<http:', "'", '(', '# ', '\n', ': ',
  '[a', '[a](b)', '*a ', '_a ', '`a ', '"a ', '$$a', '**a *b ', '<b>a<i>', '> a\n', '- a\n', '* * a\n', '1. a\n',
  'a\n\n', '# a\n', '    a\n', 'a\n: b\n\n', '|a|\n', '```\n', '~~~\n', '$$\n', '<div>\n', '<div markdown="1">\n',
  '[^1]: a\n', '[a]: b\n', '*[a]: b\n', '{: .a}\n', 'a{: .a}\n\n', '- ', '> ', '1. ',
]; // prettier-ignore

/** Milliseconds for a text of 256 KB and for one of four times that. */
export interface Times {
  small: number;
  large: number;
}

const size = 256 * 1024;
const rounds = 5;

/** A text of nothing but some signs, up to a length. */
export const textOf = (written: string, length: number): string =>
  written.repeat(Math.ceil(length / written.length)).slice(0, length);

/** A list in a list in a list: each level is one line, two blanks deeper, up to a length. */
export function nestedLists(length: number): string {
  const lines: string[] = [];
  for (let left = length; left > 0; left -= 2 * lines.length + 2) {
    lines.push(`${'  '.repeat(lines.length)}- a`);
  }
  return lines.join('\n').slice(0, length);
}

/** The two that are compared. */
export const ours = createMarkdown();
export const plain = new MarkdownIt({ html: true, typographer: true });

/** Times a text of both lengths; the best of five, the lengths in turns. */
export function timeGrowth(makeText: (length: number) => string, parser: Parser): Times {
  const texts = { small: makeText(size), large: makeText(4 * size) };
  const best = { small: Infinity, large: Infinity };
  for (let round = 0; round < rounds; round++) {
    for (const name of ['small', 'large'] as const) {
      best[name] = Math.min(
        best[name],
        timed(() => parser.render(texts[name], {})),
      );
    }
  }
  return best;
}

/** How much longer than plain markdown-it's a set of pages takes; the median of several rounds. */
export function timeBesidePlain(pages: readonly string[], turns = 41): number {
  const ratios: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const base = timed(() => pages.forEach((page) => plain.render(page, {})));
    ratios.push(timed(() => pages.forEach((page) => ours.render(page, {}))) / base);
  }
  return ratios.toSorted((one, other) => one - other)[turns >> 1] ?? 0;
}

/** Time on the clock, which the garbage collector's other threads cannot hide in. */
function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
