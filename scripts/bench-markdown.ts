import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  more,
  nestedLists,
  ours,
  plain,
  signs,
  textOf,
  timeBesidePlain,
  timeGrowth,
  type Times,
} from '../src/bench/markdown-growth.ts';
import { listFiles } from '../src/read/list-files.ts';
import { readOptions, run, themeDir, typedPath } from './command-line.ts';

const usage = 'npm run bench:markdown -- [--pages FILE.json] [--mixes]';
/** Four times the text may take this many times as long. */
const most = 4.5;
/** So many mixes are shown. */
const worst = 20;

const growthOf = ({ small, large }: Times) => large / small;
const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0).padStart(7)} ms`;
const shown = (times: Times) =>
  `${ms(times.small)} ${ms(times.large)} ${growthOf(times).toFixed(1).padStart(6)}`;

await run(async () => {
  const { values } = readOptions({ pages: { type: 'string' }, mixes: { type: 'boolean' } });
  const pages = values.pages === undefined ? ownPages() : pagesOf(typedPath(values.pages));
  const ratio = timeBesidePlain(pages).toFixed(2);
  console.log(`${pages.length} pages: ${ratio} × plain markdown-it's time\n`);
  if (values.mixes) printMixes();
  else printSigns();
  return 0;
}, usage);

function printSigns(): void {
  printHeading();
  for (const written of [...signs, ...more]) {
    const makeText = (length: number) => textOf(written, length);
    printRow(JSON.stringify(written), makeText, timeGrowth(makeText, ours));
  }
  printRow('lists in lists', nestedLists, timeGrowth(nestedLists, ours));
}

/** All mixes of two signs, one behind the other and on lines of their own; the worst of them. */
function printMixes(): void {
  const pairs = signs.flatMap((one, at) => signs.slice(at).map((other) => [one, other] as const));
  const mixes = pairs.flatMap(([one, other]) => [`${one}${other}`, `${one}\n${other}\n`]);
  const timed = mixes.map((written, index) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${mixes.length}`);
    const makeText = (length: number) => textOf(written, length);
    return { written, makeText, times: timeGrowth(makeText, ours) };
  });
  // A stall of the machine falls on few of so many: what is above the bound is timed once more.
  for (const mix of timed) {
    if (growthOf(mix.times) > most) mix.times = timeGrowth(mix.makeText, ours);
  }
  timed.sort((one, other) => growthOf(other.times) - growthOf(one.times));
  const count = timed.filter(({ times }) => growthOf(times) <= most).length;
  console.log(`${count} of ${mixes.length} mixes of two take at most ${most} times as long\n`);
  printHeading();
  for (const { written, makeText, times } of timed.slice(0, worst)) {
    printRow(JSON.stringify(written), makeText, times);
  }
}

function printHeading(): void {
  console.log(`${'signs'.padEnd(22)}  256 KB       1 MB   times    plain markdown-it`);
}

function printRow(name: string, makeText: (length: number) => string, times: Times): void {
  const mark = growthOf(times) > most ? '  more than in proportion' : '';
  const beside = shown(timeGrowth(makeText, plain));
  console.log(`${name.padEnd(20)} ${shown(times)}   ${beside}${mark}`);
}

/** The default site's own pages, where no others are named. */
function ownPages(): string[] {
  const folder = join(themeDir, 'content');
  const files = listFiles(folder).filter((file) => file.endsWith('.md'));
  return files.map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** Page texts in the form `[{ "text": "…" }]`. */
function pagesOf(file: string): string[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as { text: string }[]).map(({ text }) => text);
}
