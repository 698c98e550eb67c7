import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSite } from '../src/bench/generate-site.ts';
import { generateTools } from '../src/bench/generate-tools.ts';
import {
  isInstalled,
  jekyllOver,
  jekyllWithLayouts,
  jekyllWithSearch,
  jekyllWithStyles,
  peerCommands,
} from '../src/bench/peers.ts';
import { timeCommands, type TimedCommand } from '../src/bench/time-command.ts';
import { readOptions, run, themeDir, typedPath, UsageError, wholeNumber } from './command-line.ts';

const tsx = import.meta.resolve('tsx');
const bareLoop = join(themeDir, 'src/bench/bare-loop.ts');
const launcher = join(themeDir, 'scripts/framework-site.js');

const usage = 'npm run bench -- [--pages 1000 | --jekyll DIR | --tools] [--runs 5]';

await run(async () => {
  const { values } = readOptions({
    pages: { type: 'string' },
    jekyll: { type: 'string' },
    tools: { type: 'boolean' },
    runs: { type: 'string' },
  });
  const runs = wholeNumber('runs', values.runs ?? '5', 1);
  const folder = mkdtempSync(join(tmpdir(), 'framework-site-bench-'));
  try {
    const commands = values.tools
      ? withTools(folder)
      : values.jekyll === undefined
        ? generated(folder, wholeNumber('pages', values.pages ?? '1000', 30))
        : migrated(folder, typedPath(values.jekyll));
    const [first, ...others] = timeCommands(commands, runs);
    console.log(`${runs} runs, Node ${process.version}, ${cpus().length} cores\n`);
    for (const timing of [first, ...others]) {
      if (!timing || !first) continue;
      const ratio = (timing.median / first.median).toFixed(2);
      const range = `${Math.min(...timing.runs).toFixed(2)}–${Math.max(...timing.runs).toFixed(2)}`;
      const cpu = timing.cpu === undefined ? '' : `  CPU ${timing.cpu.toFixed(2)} s`;
      console.log(
        `${timing.name.padEnd(24)} ${timing.median.toFixed(2)} s (${range})  ${ratio} × the first${cpu}`,
      );
    }
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, usage);

/** A site of so many pages: a loop that does nothing but Markdown, then whole builds. */
function generated(folder: string, pages: number): TimedCommand[] {
  const site = join(folder, 'site');
  generateSite(site, { pages, sections: 10 });
  return [
    {
      name: 'bare markdown-it loop',
      ...node('--import', tsx, bareLoop, site, join(folder, 'bare')),
    },
    thisBuild(site, folder),
    ...peerCommands(site, folder),
  ];
}

/** As many pages, tools and references as RDMkit has, beside the same pages without any. */
function withTools(folder: string): TimedCommand[] {
  const [plain, full] = [join(folder, 'plain'), join(folder, 'full')];
  for (const site of [plain, full]) generateSite(site, { pages: 150, sections: 10 });
  generateTools(full, 600, 1200);
  return [
    { ...thisBuild(plain, folder), name: '150 pages' },
    { ...thisBuild(full, folder), name: '… 600 tools, 1,200 tags' },
  ];
}

/** A Jekyll site: built by Jekyll with styles and layouts and without, and here, once it is moved. */
function migrated(folder: string, from: string): TimedCommand[] {
  if (!isInstalled('jekyll')) throw new UsageError('--jekyll needs Jekyll, which is not installed');
  const site = join(folder, 'site');
  const { status, stderr } = spawnSync(process.execPath, [launcher, 'migrate', from, site], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${from} cannot be moved:\n${stderr}`);
  return [
    jekyllWithStyles(from, folder),
    jekyllWithSearch(from, folder),
    jekyllWithLayouts(from, folder),
    jekyllOver(from, folder),
    thisBuild(site, folder),
  ];
}

function thisBuild(site: string, folder: string): TimedCommand {
  const output = join(folder, 'out');
  return {
    name: 'this build',
    ...node(launcher, 'build', '--site', site, '--out', output),
    output,
  };
}

function node(...args: string[]) {
  return { command: process.execPath, args };
}
