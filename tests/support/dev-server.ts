import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { commandArgs, root } from './run.ts';

/** A development server in a process of its own. */
export interface RunningServer {
  /** Address of the site's root. */
  url: string;
  /** All that it has printed so far. */
  output(): string;
}

/** Starts `npm start` over a site, waits for its address, and ends it with the test. */
export async function startServer(
  site: string,
  { base = '/', port = 0 }: { base?: string; port?: number } = {},
): Promise<RunningServer> {
  const args = ['--site', site, '--base', base, '--port', String(port)];
  const child = spawn(process.execPath, commandArgs('start', ...args), {
    cwd: root,
    env: { ...process.env, BASE_PATH: undefined },
  });
  const ended = new Promise<void>((resolve) => {
    child.on('exit', () => resolve());
  });
  onTestFinished(async () => {
    child.kill();
    await ended;
  });
  let printed = '';
  const url = new Promise<string>((resolve, reject) => {
    const take = (text: string) => {
      printed += text;
      const address = /http:\/\/localhost:\d+\S*/.exec(printed)?.[0];
      if (address) resolve(address);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${printed}`)));
  });
  return { url: await url, output: () => printed };
}
