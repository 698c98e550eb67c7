import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const root = resolve(import.meta.dirname, '../..');

/** How a command ended. */
export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one of the scripts as npm does, and waits for its end. */
export function runScript(
  name: string,
  args: readonly string[],
  { env = {}, cwd = root }: { env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Promise<Finished> {
  const script = join(root, 'scripts', `${name}.ts`);
  const tsx = import.meta.resolve('tsx');
  const clean = { ...process.env, BASE_PATH: undefined, GITHUB_ACTIONS: undefined, ...env };
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', tsx, script, ...args], { cwd, env: clean });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', fail);
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
}

/** A folder that is gone when the test has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'framework-site-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A fixture site's folder. */
export const fixtureSite = (name: string): string => join(root, 'tests/fixtures/sites', name);

/** Builds a site into a folder. */
export const build = (site: string, out: string, ...args: string[]): Promise<Finished> =>
  runScript('build', ['--site', site, '--out', out, ...args]);
