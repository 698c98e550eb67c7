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

/** What Node runs for a command: the same as for npm and for a site that has the toolkit as a package. */
export const commandArgs = (name: string, ...args: string[]): string[] => [
  join(root, 'scripts/framework-site.js'),
  name,
  ...args,
];

/** Runs one of the commands as npm does, and waits for its end. */
export function runScript(
  name: string,
  args: readonly string[],
  { env = {}, cwd = root }: { env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Promise<Finished> {
  const clean = { ...process.env, BASE_PATH: undefined, GITHUB_ACTIONS: undefined, ...env };
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, commandArgs(name, ...args), { cwd, env: clean });
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
