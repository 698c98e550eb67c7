import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSite } from '../src/bench/generate-site.ts';
import { comment, paragraph, timeServer, type TimedEdit } from '../src/bench/server-timing.ts';
import { readOptions, run, themeDir } from './command-line.ts';

const usage = 'npm run bench:server';
const layout = '_includes/layouts/page.njk';
const runs = 10;

/** What is timed on a site that has a layout of its own. */
const edits = (file: string, url: string): TimedEdit[] => [
  { name: 'a saved page', file, url, runs, edit: paragraph },
  {
    name: 'a saved title',
    file,
    url,
    runs,
    edit: (text, mark) => text.replace(/^title:.*$/m, `title: ${mark}`),
  },
  { name: 'a changed layout', file: layout, url, runs, edit: comment },
];

await run(async () => {
  readOptions({});
  const folder = mkdtempSync(join(tmpdir(), 'framework-site-bench-'));
  try {
    const large = join(folder, 'large');
    generateSite(large, { pages: 1000, sections: 10 });
    const small = join(folder, 'small');
    for (const name of ['content', '_data', 'assets/img']) {
      cpSync(join(themeDir, name), join(small, name), { recursive: true });
    }
    for (const site of [large, small]) {
      mkdirSync(join(site, '_includes/layouts'), { recursive: true });
      cpSync(join(themeDir, layout), join(site, layout));
    }
    console.log(
      `Node ${process.version}, ${cpus().length} cores; from the save to the whole answer\n`,
    );
    await report('1,000 pages', large, edits('content/section-5/page-5.md', 'page-5'));
    await report('the default site', small, edits('content/about/contact.md', 'contact'));
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, usage);

async function report(title: string, site: string, timed: readonly TimedEdit[]): Promise<void> {
  const program = process.execPath;
  const launcher = join(themeDir, 'scripts/framework-site.js');
  const args = [launcher, 'start', '--site', site, '--port', '0'];
  for (const { name, served } of await timeServer({ program, args }, site, timed)) {
    const sorted = served.toSorted((a, b) => a - b).map(Math.round);
    const median = sorted[Math.floor(sorted.length / 2)];
    console.log(
      `${title}: ${name.padEnd(18)} median ${median} ms (${sorted[0]}–${sorted.at(-1)}, ${sorted.length} runs)`,
    );
  }
}
