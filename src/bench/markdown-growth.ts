// Times that a defect would show first: whether it grows with the text, and beside markdown-it.
import MarkdownIt from 'markdown-it';
import { createMarkdown } from '../markdown/markdown.ts';

/** Signs of kramdown's syntax, each of which could be read again and again. */
export const signs = [
  '[', '*', '_', '`', '>', '- ', '{:', '<div>', '|', '$$', '[^1]', '"', '*[a]: b', '![', '](', '<b>',
  '</b>', '**', '~~', '<', '&', '\\', '<!--', '{::comment}', '<http:', "'", '(', '# ', '\n', ': ',
]; // prettier-ignore

/** Time for a text of one size and for one of four times that. */
export interface Growth {
  signs: string;
  small: number;
  large: number;
}

/** Milliseconds for a text of some length and for one of four times that; the best of three. */
export function timeGrowth(written: string, length = 256 * 1024): Growth {
  const markdown = createMarkdown();
  const [small = 0, large = 0] = [length, 4 * length].map((size) => {
    const source = written.repeat(Math.ceil(size / written.length)).slice(0, size);
    return Math.min(...[0, 1, 2].map(() => timed(() => markdown.render(source, {}))));
  });
  return { signs: written, small, large };
}

/** How much longer than plain markdown-it's a set of pages takes; the median of several rounds. */
export function timeBesidePlain(pages: readonly string[], rounds = 41): number {
  const ours = createMarkdown();
  const plain = new MarkdownIt({ html: true, typographer: true });
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const base = timed(() => pages.forEach((page) => plain.render(page, {})));
    ratios.push(timed(() => pages.forEach((page) => ours.render(page, {}))) / base);
  }
  return ratios.toSorted((one, other) => one - other)[rounds >> 1] ?? 0;
}

function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
