import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signs, timeBesidePlain, timeGrowth } from '../src/bench/markdown-growth.ts';
import { listFiles } from '../src/read/list-files.ts';
import { readOptions, run, themeDir, typedPath } from './command-line.ts';

const usage = 'npm run bench:markdown -- [--pages FILE.json] [--mixes]';
/** Four times the text may take this many times as long. */
const most = 4.5;

await run(async () => {
  const { values } = readOptions({ pages: { type: 'string' }, mixes: { type: 'boolean' } });
  const pages = values.pages === undefined ? ownPages() : pagesOf(typedPath(values.pages));
  const ratio = timeBesidePlain(pages).toFixed(2);
  console.log(`${pages.length} pages: ${ratio} × plain markdown-it's time\n`);
  console.log('signs                256 KB      1 MB     ratio');
  const inputs = values.mixes ? signs.flatMap((one) => signs.map((other) => one + other)) : signs;
  for (const input of inputs) {
    const { small, large } = timeGrowth(input);
    const name = JSON.stringify(input).padEnd(16);
    const growth = large / small;
    const mark = growth > most ? '  more than in proportion' : '';
    console.log(`${name} ${ms(small)} ${ms(large)} ${growth.toFixed(1).padStart(8)}${mark}`);
  }
  return 0;
}, usage);

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

function ms(time: number): string {
  return `${time.toFixed(0).padStart(7)} ms`;
}
