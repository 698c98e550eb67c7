import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { picturePages } from '../src/bench/picture-pages.ts';
import { timeCommands } from '../src/bench/time-command.ts';
import { readOptions, run, themeDir } from './command-line.ts';

const usage = 'npm run bench:pictures';
const pages = 150;
const runs = 3;

await run(async () => {
  readOptions({});
  const folder = mkdtempSync(join(tmpdir(), 'framework-site-bench-'));
  try {
    const sites = {
      'no pictures': await picturePages({ pages, pictures: 0 }),
      'pictures as they are': await picturePages({
        pages,
        pictures: pages,
        settings: 'smaller: false',
      }),
      'versions from the cache': await picturePages({ pages, pictures: pages }),
    };
    for (const [name, files] of Object.entries(sites)) {
      for (const [path, content] of files) {
        const file = join(folder, name, path);
        mkdirSync(join(file, '..'), { recursive: true });
        writeFileSync(file, content);
      }
    }
    const build = (name: string) => ({
      name,
      command: process.execPath,
      args: [
        join(themeDir, 'scripts/framework-site.js'),
        'build',
        '--site',
        join(folder, name),
        '--out',
        join(folder, 'out', name),
      ],
      output: join(folder, 'out', name),
    });
    const started = performance.now();
    // Its first run, which is not counted, fills the cache.
    const timings = timeCommands(Object.keys(sites).map(build), runs);
    const [least] = timings;
    for (const { name, median, cpu } of timings) {
      const ratio = (cpu ?? median) / (least?.cpu ?? least?.median ?? 1);
      console.log(
        `${name.padEnd(24)} median ${median.toFixed(2)} s, CPU ${cpu?.toFixed(2)} s, ${ratio.toFixed(2)} times`,
      );
    }
    console.log(`all in ${Math.round((performance.now() - started) / 1000)} s`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, usage);
