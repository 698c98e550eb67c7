import { styleText } from 'node:util';
import type { Comparison } from './comparison.ts';
import {
  counted,
  kindNames,
  toldDifference,
  toldFile,
  toldSide,
  toldState,
} from './told-difference.ts';

/** Letters of a value in a line; the report in HTML has the whole of it. */
const most = 100;

/** A comparison for the screen: a table, then each loss in a line, grouped by page. */
export function screenReport(
  comparison: Comparison,
  { list = 50, colour = false }: { list?: number; colour?: boolean } = {},
): string {
  const { old, new: now, summary, pages, files } = comparison;
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const rows = (
    [
      ['same', summary.same, ''],
      ['changed, nothing lost', summary.changed, ''],
      ['with losses', summary.lost, 'red'],
      ['URLs gone', summary.gone, 'red'],
      ['URLs redirected', summary.redirected, ''],
      ['URLs new', summary.new, ''],
      ['files gone', summary.files, 'red'],
    ] as const
  ).map(([name, number, style]) => {
    const row = `  ${name.padEnd(22)}${String(number).padStart(6)}`;
    return style && number > 0 ? paint(style, row) : row;
  });
  const groups: [title: string, lines: string[]][] = [
    ...pages
      .filter(({ state }) => state === 'gone')
      .map((page): [string, string[]] => [page.url, [toldState(page)]]),
    ...files
      .filter(({ loss }) => loss)
      .map((file): [string, string[]] => [file.path, [toldFile(file)]]),
    ...pages.map((page): [string, string[]] => [
      page.url,
      page.losses.map((one) => `${kindNames[one.kind].padEnd(10)}  ${toldDifference(one, most)}`),
    ]),
  ];
  const shown: string[] = [];
  let left = list;
  for (const [title, lines] of groups) {
    if (left <= 0 || lines.length === 0) continue;
    const told = lines.slice(0, left);
    left -= told.length;
    shown.push(paint('bold', title), ...told.map((line) => `    ${line}`));
  }
  const more = summary.losses - Math.min(summary.losses, list);
  return [
    `Old: ${toldSide(old)}`,
    `New: ${toldSide(now)}`,
    '',
    ...rows,
    '',
    ...(shown.length > 0 ? [...shown, ''] : []),
    ...(more > 0 ? [`… and ${more} more: --list ${summary.losses} or --html FILE`, ''] : []),
    summary.losses === 0
      ? paint('green', 'A reader loses nothing.')
      : paint('red', `A reader loses ${counted(summary.losses, 'thing')}.`),
  ].join('\n');
}
