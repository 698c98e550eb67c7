import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { linkFiles } from '../../src/build/place-files.ts';
import { sharedFolder, writeFiles } from '../support/write-site.ts';

const folder = sharedFolder();
writeFiles(folder, { 'cache/a': 'one', 'cache/b': 'two', 'out/there/b': 'an old text' });
const source = (name: string) => join(folder, 'cache', name);
const output = (name: string) => join(folder, 'out', name);
const inode = (path: string) => statSync(path).ino;

it('files share their place on the disk, once, and a name that is in use gets their content', async () => {
  await linkFiles(
    [
      ['new/a', source('a')],
      ['new/again', source('a')],
      ['there/b', source('b')],
    ],
    output(''),
  );
  expect(inode(output('new/a'))).toBe(inode(source('a')));
  expect(inode(output('new/again'))).not.toBe(inode(source('a')));
  expect(readFileSync(output('new/again'), 'utf8')).toBe('one');
  expect(readFileSync(output('there/b'), 'utf8')).toBe('two');
});

it('what speaks against a copy as well is told', async () => {
  await expect(linkFiles([['c', source('missing')]], output(''))).rejects.toThrow(/ENOENT/);
});
