import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root, runScript, type Finished } from '../support/run.ts';
import { sharedFolder, writeFiles } from '../support/write-site.ts';

describe('the commands of a checkout', () => {
  const checkout = sharedFolder();
  const site = sharedFolder();
  const source = join(checkout, 'scripts/check.ts');
  const dist = join(checkout, 'dist');
  const original = readFileSync(join(root, 'scripts/check.ts'), 'utf8');

  beforeAll(() => {
    for (const name of [
      'scripts',
      'src',
      '_includes',
      'assets/client',
      'assets/scss',
      'package.json',
    ]) {
      cpSync(join(root, name), join(checkout, name), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
    writeFiles(site, { 'content/index.md': '# Home\n' });
  });

  beforeEach(() => writeFileSync(source, original));

  const check = (): Promise<Finished> =>
    new Promise((done) => {
      const launcher = join(checkout, 'scripts/framework-site.js');
      const child = spawn(process.execPath, [launcher, 'check'], { cwd: site });
      let stdout = '';
      let stderr = '';
      child.stdout.on('data', (text) => (stdout += String(text)));
      child.stderr.on('data', (text) => (stderr += String(text)));
      child.on('close', (code) => done({ code, stdout, stderr }));
    });
  const fine = { code: 0, stdout: 'No problems.\n', stderr: '' };

  it('run when they are bundled for the first time, two at once', async () => {
    expect(await Promise.all([check(), check()])).toEqual([fine, fine]);
    expect(await check()).toEqual(fine);
  });

  it('are what the sources say, after each change', async () => {
    writeFileSync(source, original.replace('No problems.', 'All is well.'));
    expect(await check()).toEqual({ ...fine, stdout: 'All is well.\n' });
    writeFileSync(source, original);
    expect(await check()).toEqual(fine);
  });

  it('name the source, with its line, of an error that nobody expected', async () => {
    const line = original.split('\n').findIndex((text) => text.includes('readOptions({')) + 1;
    writeFileSync(source, original.replace('readOptions({', "odd('x')({").replace(/$/, odd));
    const { code, stderr } = await check();
    expect(code).toBe(1);
    expect(stderr).toContain('TypeError: odd x');
    expect(stderr).toMatch(new RegExp(`scripts/check\\.ts:${line}:\\d+`));
  });

  it('name the source that is half written, and run again when it is whole', async () => {
    writeFileSync(source, `${original}\nconst = 1;\n`);
    const { code, stderr } = await check();
    expect(code).toBe(1);
    expect(stderr).toContain('check.ts');
    writeFileSync(source, original);
    expect(await check()).toEqual(fine);
  });

  it('run as they are, where nothing can be written', async () => {
    rmSync(dist, { recursive: true });
    writeFileSync(dist, 'no folder');
    expect(await check()).toEqual(fine);
    rmSync(dist);
  });
});

const odd = `
function odd(text: string): typeof readOptions {
  throw new TypeError(\`odd \${text}\`);
}
`;

describe('a command', () => {
  it.each(['', 'bild', 'toString'])('"%s" is none: the commands are listed', async (name) => {
    const { code, stdout, stderr } = await runScript(name, []);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: framework-site COMMAND .* build, start, preview, new, .*check/);
  });
});

describe('checking a site', () => {
  const site = sharedFolder();

  it('prints every problem, writes nothing, and ends with 1 for an error', async () => {
    writeFiles(site, {
      '_data/site.yml': 'title: T\n',
      'content/index.md': '# Home\n\n[a](gone) and [b](lost)\n',
    });
    const { code, stdout, stderr } = await runScript('check', ['--site', site]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('content/index.md:3:5  error');
    expect(stderr.trim().split('\n').at(-1)).toBe('2 errors');
    writeFiles(site, { '_data/site.yml': 'title: T\nchecks:\n  dead-link: warning\n' });
    const weighed = await runScript('check', [], { cwd: site });
    expect(weighed.code).toBe(0);
    expect(weighed.stderr).toContain('2 warnings');
  });
});
