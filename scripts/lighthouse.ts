import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { lighthousePage } from '../src/audit/lighthouse-page.ts';
import { lighthouseTable, type LighthousePage } from '../src/audit/lighthouse-table.ts';
import { replaceBetween } from '../src/audit/replace-between.ts';
import { buildSite } from '../src/build/build-site.ts';
import { createPreviewServer, listen } from '../src/build/preview-server.ts';
import { writeWhole } from '../src/build/write-whole.ts';
import { startBrowser } from '../tests/browser/browser.ts';
import { readOptions, run, themeDir, wholeNumber } from './command-line.ts';

const usage = 'npm run lighthouse -- [--runs 3]';

/** One page of each kind, by its address on the default site. */
const pages: readonly [name: string, path: string][] = [
  ['the home page', ''],
  ['a text page', 'data-protection'],
  ['with pictures', 'about-the-framework'],
  ['with a table', 'tools-and-resources'],
  ['the search page', 'search'],
];

/** Runs Lighthouse on the default site, and writes its table into the docs. */
await run(async () => {
  const { values } = readOptions({ runs: { type: 'string' } });
  const runs = wholeNumber('runs', values.runs ?? '3', 1);
  const outDir = mkdtempSync(join(tmpdir(), 'framework-site-lighthouse-'));
  const { published } = await buildSite({ siteDir: themeDir, themeDir, outDir, base: '/' });
  if (!published) throw new Error('The default site cannot be built');
  const server = createPreviewServer({ dir: outDir, base: '/' });
  const address = `http://127.0.0.1:${await listen(server, 0)}/`;
  const port = await freePort();
  const browser = await startBrowser([`--remote-debugging-port=${port}`]);
  try {
    const load = [loadavg()[0] ?? 0];
    const found: LighthousePage[] = pages.map(([name]) => ({ name, runs: [] }));
    // In turns, so that a busy minute does not fall on one page alone.
    for (let done = 0; done < runs; done++) {
      for (const [index, [name, path]] of pages.entries()) {
        const one = await lighthousePage(`${address}${path}`, port);
        const page = found[index];
        if (page) found[index] = { name, runs: [...page.runs, one] };
        console.log(
          `${name}: ${one.scores.join(' / ')}, ${one.largestPaint.toFixed(2)} s  ${one.costs.join(' ')}`,
        );
      }
    }
    load.push(loadavg()[0] ?? 0);
    const { version } = JSON.parse(
      readFileSync(join(themeDir, 'node_modules/lighthouse/package.json'), 'utf8'),
    ) as { version: string };
    await write(
      `Lighthouse ${version}, mobile, Chromium ${browser.version()}, ${cpus().length} cores with a load of ${load.map((one) => one.toFixed(1)).join(' to ')}. ${runs === 1 ? 'One run each.' : `The median of ${runs} runs, and their range where they differ.`}\n\n${lighthouseTable(found)}`,
    );
    return 0;
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
    rmSync(outDir, { recursive: true, force: true });
  }
}, usage);

async function write(text: string): Promise<void> {
  const file = join(themeDir, 'docs/performance.md');
  const page = replaceBetween(readFileSync(file, 'utf8'), 'lighthouse', text);
  writeWhole(file, await format(page, { ...(await resolveConfig(file)), filepath: file }));
}

/** A port that nobody has at this moment; the browser takes no 0 and tells nobody which it took. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server as Parameters<typeof listen>[0], 0);
  await new Promise((closed) => server.close(closed));
  return port;
}
