import { existsSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runScript } from '../support/run.ts';
import { text, writeFiles, writeSite, type Files } from '../support/write-site.ts';

const whole: Files = {
  'jekyll/_config.yml': 'title: Site\n',
  'jekyll/a.md': text('---', 'title: A', '---', 'Text.'),
};

const migrate = (...args: string[]) => runScript('migrate', args);

describe('a Jekyll site that cannot be moved', () => {
  it.each<[string, Files, RegExp]>([
    ['no Jekyll site', { 'jekyll/a.md': 'Text.\n' }, /is no Jekyll site: there is no _config\.yml/],
    [
      'broken settings',
      { ...whole, 'jekyll/_config.yml': 'title: "Site\n' },
      /^_config\.yml:1:\d+ {2}/m,
    ],
    [
      'settings of the wrong form',
      { ...whole, 'jekyll/_config.yml': text('title: Site', 'defaults:', '  - values: 3') },
      /^_config\.yml:3:\d+ {2}defaults\.0\.values/m,
    ],
    [
      'broken front matter, on every page that has it',
      {
        ...whole,
        'jekyll/b.md': text('---', 'title: B', 'list: [1, 2', '---', 'Text.'),
        'jekyll/c.md': text('---', 'title: C', 'Text.'),
      },
      /^b\.md:3:\d+ {2}[^\n]+\n[^]*^c\.md:1:1 {2}The front matter is opened/m,
    ],
    [
      'text that is not UTF-8',
      { ...whole, 'jekyll/b.md': Buffer.from('---\ntitle: B\n---\nOne\nCaf\xe9\n', 'latin1') },
      /^b\.md:5 {2}The text is not in UTF-8/m,
    ],
    [
      'a target that exists',
      { ...whole, 'new/notes.txt': 'mine\n' },
      /new exists and was not made by a migration/,
    ],
  ])('%s', async (_, files, message) => {
    const folder = writeSite(files);
    const before = readdirSync(folder).toSorted();
    const { code, stderr } = await migrate(join(folder, 'jekyll'), join(folder, 'new'));
    expect(stderr).toMatch(message);
    expect(code).toBe(1);
    expect(readdirSync(folder).toSorted()).toEqual(before);
  });

  it('a symbolic link that leads out of it', async () => {
    const folder = writeSite({ ...whole, 'secret.md': text('---', '---', 'Secret.') });
    symlinkSync(join(folder, 'secret.md'), join(folder, 'jekyll/out.md'));
    symlinkSync(join(folder, 'jekyll/a.md'), join(folder, 'jekyll/inside.md'));
    const { code, stderr } = await migrate(join(folder, 'jekyll'), join(folder, 'new'));
    expect(stderr).toMatch(/^out\.md {2}The symbolic link leads out of the site's folder/m);
    expect(stderr).not.toContain('inside.md');
    expect(code).toBe(1);
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });

  it('a symbolic link that leads to itself, or to a folder that it lies in', async () => {
    const folder = writeSite({ ...whole, 'jekyll/part/c.md': 'C' });
    symlinkSync('round.md', join(folder, 'jekyll/round.md'));
    symlinkSync('..', join(folder, 'jekyll/part/up'));
    symlinkSync('part', join(folder, 'jekyll/beside'));
    const { code, stderr } = await migrate(join(folder, 'jekyll'), join(folder, 'new'));
    expect(stderr.split('\n').filter((line) => line.includes('symbolic'))).toEqual([
      'beside/up  The symbolic link leads to a folder that it lies in; take it out',
      'part/up  The symbolic link leads to a folder that it lies in; take it out',
      'round.md  The symbolic link leads nowhere; take it out',
    ]);
    expect(code).toBe(1);
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });

  it('what is neither a file nor a folder', async () => {
    const folder = writeSite(whole);
    symlinkSync('/dev/null', join(folder, 'jekyll/b.md'));
    const { code, stderr } = await migrate(join(folder, 'jekyll'), join(folder, 'new'));
    expect(stderr).toMatch(/^b\.md {2}/m);
    expect(code).toBe(1);
  });

  it('folders that lie in one another, or are not there', async () => {
    const folder = writeSite(whole);
    const jekyll = join(folder, 'jekyll');
    expect((await migrate(jekyll, join(jekyll, 'new'))).stderr).toContain('lie in one another');
    const missing = await migrate(join(folder, 'no'), join(folder, 'new'));
    expect(missing.stderr).toContain('there is no such folder');
    expect((await migrate(jekyll)).code).toBe(2);
  });
});

describe('a migration that runs again', () => {
  it('keeps edits, takes what has changed, and overwrites only when told', async () => {
    const folder = writeSite({
      ...whole,
      'jekyll/b.md': text('---', 'title: B', '---', 'Old.'),
      'jekyll/gone.md': text('---', 'title: Gone', '---', 'Gone.'),
    });
    const [jekyll, site] = [join(folder, 'jekyll'), join(folder, 'new')];
    expect((await migrate(jekyll, site)).code).toBe(0);

    const unchanged = await migrate(jekyll, site);
    expect(unchanged.code).toBe(0);
    expect(unchanged.stdout).toContain('\n0 files written, 0 removed;');

    writeFiles(site, { 'content/a.md': 'Edited here.\n', 'content/new/own.md': '# Mine\n' });
    writeFiles(jekyll, {
      'a.md': text('---', 'title: A', '---', 'Changed there.'),
      'b.md': text('---', 'title: B', '---', 'New.'),
    });
    const again = await migrate(jekyll, site);
    expect(again.stdout).toContain('\n  content/a.md\n');
    expect(again.code).toBe(1);
    const read = (path: string) => readFileSync(join(site, path), 'utf8');
    expect(read('content/a.md')).toBe('Edited here.\n');
    expect(read('content/b.md')).toContain('New.');
    expect(read('content/new/own.md')).toBe('# Mine\n');

    const told = await migrate(jekyll, site, '--overwrite');
    expect(told.code).toBe(0);
    expect(read('content/a.md')).toContain('Changed there.');
    expect(read('content/new/own.md')).toBe('# Mine\n');
  });
});

const drawing = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>\n`;

it('what a drawing of the old site can do is known, and anything new is not', async () => {
  const folder = writeSite({ ...whole, 'jekyll/assets/a.svg': drawing('<script>a()</script>') });
  const site = join(folder, 'new');
  expect((await migrate(join(folder, 'jekyll'), site)).code).toBe(0);
  expect(readFileSync(join(site, '_data/known-problems.yml'), 'utf8')).toContain(
    text(
      '- check: unsafe-html',
      '  file: assets/a.svg',
      '  what: "A script stands in the page: <script>a()"',
    ),
  );
  expect((await runScript('check', ['--site', site])).stderr).toContain(
    'assets/a.svg:1:41  warning',
  );
  writeFiles(site, { 'assets/a.svg': drawing('<script>b()</script>') });
  expect((await runScript('check', ['--site', site])).stderr).toContain('assets/a.svg:1:41  error');
});
