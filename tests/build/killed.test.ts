import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recoverOutput } from '../../src/build/publish.ts';
import { build, commandArgs, root, temporaryFolder } from '../support/run.ts';
import { writeFiles } from '../support/write-site.ts';

const times = 8;

/** Every file of a folder with a digest of its content. */
const treeOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map(
      (path) =>
        `${path.slice(folder.length)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`,
    )
    .toSorted();

/** Starts a build and kills it after a while; true when it had not ended by then. */
function killedBuild(site: string, out: string, after: number): Promise<boolean> {
  const args = commandArgs('build', '--site', site, '--out', out);
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), after);
    child.on('error', fail);
    child.on('exit', (_code, signal) => {
      clearTimeout(timer);
      done(signal === 'SIGKILL');
    });
  });
}

it('a build that is killed at any moment leaves the whole old or the whole new site', async () => {
  const folder = temporaryFolder();
  const out = join(folder, 'out/site');
  const versions = ['one', 'two'].map((version) => ({ site: join(folder, version), tree: [''] }));
  let took = 0;
  for (const { site } of versions) {
    const pages = Array.from({ length: 30 }, (_, page) => [
      `content/p${page}.md`,
      `# ${site} ${page}\n`,
    ]);
    writeFiles(site, { 'content/index.md': `# ${site}\n`, ...Object.fromEntries(pages) });
  }
  for (const version of versions.toReversed()) {
    const started = performance.now();
    expect((await build(version.site, out)).code).toBe(0);
    took = performance.now() - started;
    version.tree = treeOf(out);
  }
  const [first, second] = versions;
  expect(first?.tree).not.toEqual(second?.tree);

  let current = first;
  let killed = 0;
  for (let round = 0; round < times; round++) {
    const next = current === first ? second : first;
    // The start of the process is of no interest: most of what is written is written late.
    const after = took * (0.4 + 0.65 * Math.random());
    if (await killedBuild(next?.site ?? '', out, after)) killed++;
    recoverOutput(out);
    expect(existsSync(out), `killed after ${after} ms`).toBe(true);
    const tree = treeOf(out);
    const found = versions.find((version) => version.tree.join('\n') === tree.join('\n'));
    expect(found, `killed after ${after} ms of ${took}`).toBeDefined();
    current = found;
  }
  expect(killed).toBeGreaterThan(0);

  expect((await build(second?.site ?? '', out)).code).toBe(0);
  expect(treeOf(out)).toEqual(second?.tree);
  expect(readdirSync(join(folder, 'out'))).toEqual(['site']);
});
