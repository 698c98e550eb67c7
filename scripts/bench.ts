import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSite } from '../src/bench/generate-site.ts';
import { peerCommands } from '../src/bench/peers.ts';
import { timeCommands } from '../src/bench/time-command.ts';
import { readOptions, run, themeDir, wholeNumber } from './command-line.ts';

const tsx = import.meta.resolve('tsx');
const bareLoop = join(themeDir, 'src/bench/bare-loop.ts');
const launcher = join(themeDir, 'scripts/framework-site.js');

const usage = 'npm run bench -- [--pages 1000] [--runs 5]';

await run(async () => {
  const { values } = readOptions({ pages: { type: 'string' }, runs: { type: 'string' } });
  const pages = wholeNumber('pages', values.pages ?? '1000', 30);
  const runs = wholeNumber('runs', values.runs ?? '5', 1);
  const folder = mkdtempSync(join(tmpdir(), 'framework-site-bench-'));
  try {
    const site = join(folder, 'site');
    generateSite(site, { pages, sections: 10 });
    const [floor, ...others] = timeCommands(
      [
        {
          name: 'bare markdown-it loop',
          ...node('--import', tsx, bareLoop, site, join(folder, 'bare')),
        },
        {
          name: 'this build',
          ...node(launcher, 'build', '--site', site, '--out', join(folder, 'out')),
        },
        ...peerCommands(site, folder),
      ],
      runs,
    );
    console.log(`${pages} pages, ${runs} runs, Node ${process.version}, ${cpus().length} cores\n`);
    for (const timing of [floor, ...others]) {
      if (!timing || !floor) continue;
      const ratio = (timing.median / floor.median).toFixed(2);
      const range = `${Math.min(...timing.runs).toFixed(2)}–${Math.max(...timing.runs).toFixed(2)}`;
      console.log(
        `${timing.name.padEnd(24)} ${timing.median.toFixed(2)} s (${range})  ${ratio} × the floor`,
      );
    }
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, usage);

function node(...args: string[]) {
  return { command: process.execPath, args };
}
