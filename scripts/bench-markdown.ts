import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  more,
  nestedLists,
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

const heading = `${'signs'.padEnd(22)}  256 KB       1 MB   times    plain markdown-it`;

function rowOf(name: string, { ours, plain }: { ours: Times; plain: Times }): string {
  const mark = growthOf(ours) > most ? '  more than in proportion' : '';
  return `${name.padEnd(20)} ${shown(ours)}   ${shown(plain)}${mark}`;
}

const growthOf = ({ small, large }: Times) => large / small;
const shown = (times: Times) =>
  `${ms(times.small)} ${ms(times.large)} ${growthOf(times).toFixed(1).padStart(6)}`;
const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0).padStart(7)} ms`;

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
  console.log(heading);
  for (const written of [...signs, ...more]) {
    console.log(
      rowOf(
        JSON.stringify(written),
        timeGrowth((length) => textOf(written, length)),
      ),
    );
  }
  console.log(rowOf('lists in lists', timeGrowth(nestedLists)));
}

/** All mixes of two signs, one behind the other and on lines of their own; the worst first. */
function printMixes(): void {
  const pairs = signs.flatMap((one, at) => signs.slice(at).map((other) => [one, other] as const));
  const mixes = pairs.flatMap(([one, other]) => [`${one}${other}`, `${one}\n${other}\n`]);
  const timed = mixes.map((written) => ({
    written,
    times: timeGrowth((length) => textOf(written, length)),
  }));
  timed.sort((one, other) => growthOf(other.times.ours) - growthOf(one.times.ours));
  const count = timed.filter(({ times }) => growthOf(times.ours) <= most).length;
  console.log(`${count} of ${timed.length} mixes of two take at most ${most} times as long\n`);
  console.log(heading);
  for (const { written, times } of timed) console.log(rowOf(JSON.stringify(written), times));
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
