import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from '../../src/read/list-files.ts';
import { runScript } from '../support/run.ts';
import { text, writeSite } from '../support/write-site.ts';

const rename = (site: string, ...args: string[]) => runScript('rename', ['--site', site, ...args]);

it('renames a page, mends its links, and tells what it did; the site has no problem then', async () => {
  const site = writeSite({
    'content/index.md': text('# Home', '', 'To [the page](old).'),
    'content/old.md': text(
      '---',
      'title: Old',
      '---',
      '',
      'To [itself](old#a) and [home](/).',
      '',
      '## A',
    ),
  });
  const { code, stdout } = await rename(site, 'old', 'folder/new');
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: text(
      'content/old.md is now content/folder/new.md',
      'content/index.md:3:15  old  is now  new',
      'content/folder/new.md:6:13  old#a  is now  new#a',
      'Readers of /old are led to /new (redirect_from)',
      '2 links mended. Run npm run check:content to see that all is well.',
    ),
  });
  expect(listFiles(join(site, 'content'))).toEqual(['folder/new.md', 'index.md']);
  const check = await runScript('check', ['--site', site]);
  expect(check.stderr + check.stdout).toBe('No problems.\n');
});

it('leaves all as it was when it must refuse', async () => {
  const site = writeSite({ 'content/index.md': '# Home\n', 'content/old.md': '# Old\n' });
  const { code, stderr } = await rename(site, 'old', 'index');
  expect(code).toBe(2);
  expect(stderr).toContain('content/index.md exists already');
  expect(readFileSync(join(site, 'content/old.md'), 'utf8')).toBe('# Old\n');
});

it('leaves all as it was when a file cannot be written', async () => {
  const site = writeSite({
    'content/index.md': '[a](old)\n',
    'content/old.md': '# Old\n',
    'content/taken': 'A file where a folder would have to be.\n',
  });
  const { code } = await rename(site, 'old', 'taken/new');
  expect(code).toBe(1);
  expect(listFiles(join(site, 'content'))).toEqual(['index.md', 'old.md', 'taken']);
  expect(readFileSync(join(site, 'content/index.md'), 'utf8')).toBe('[a](old)\n');
});
