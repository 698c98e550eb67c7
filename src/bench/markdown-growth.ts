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

/** Milliseconds for a quarter of a megabyte of signs and for a whole one; each the best of two. */
export function timeGrowth(written: string, lineLength = 0): Growth {
  const markdown = createMarkdown();
  const text = (length: number) => {
    const all = written.repeat(Math.ceil(length / written.length)).slice(0, length);
    return lineLength ? all.replaceAll(new RegExp(`.{${lineLength}}`, 'gs'), '$&\n') : all;
  };
  const [small = 0, large = 0] = [256 * 1024, 1024 * 1024].map((length) => {
    const source = text(length);
    return Math.min(...[0, 1].map(() => timed(() => markdown.render(source, {}))));
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
