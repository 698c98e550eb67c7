import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  discardStaging,
  openStaging,
  publish,
  reasonAgainstOutput,
  recoverOutput,
  stagingFor,
} from '../../src/build/publish.ts';
import { temporaryFolder } from '../support/run.ts';
import { writeFiles } from '../support/write-site.ts';

/** An output folder with its two neighbours, each with a page that tells which it was. */
function folders(...names: ('out' | 'next' | 'previous')[]) {
  const out = join(temporaryFolder(), 'site');
  const all = { out, ...stagingFor(out) };
  for (const name of names) writeFiles(all[name], { 'index.html': name, [`${name}/a.html`]: name });
  return all;
}

const page = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');
const beside = (out: string) => readdirSync(join(out, '..'));

describe('after a command was killed', () => {
  it('the old output returns when the new one has not moved in', () => {
    const { out } = folders('previous', 'next');
    recoverOutput(out);
    expect(page(out)).toBe('previous');
    expect(beside(out)).not.toContain('.site.previous');
  });

  it('the old output goes when the new one has moved in', () => {
    const { out } = folders('previous', 'out');
    recoverOutput(out);
    expect(page(out)).toBe('out');
    expect(beside(out)).toEqual(['site']);
  });

  it('an output that is in order stays as it is', () => {
    const { out } = folders('out');
    recoverOutput(out);
    expect(page(out)).toBe('out');
    expect(beside(out)).toEqual(['site']);
  });

  it('where there was no output there is none', () => {
    const { out } = folders();
    recoverOutput(out);
    expect(existsSync(out)).toBe(false);
  });

  it('what was staged goes before the next build writes', () => {
    const { out, next } = folders('out', 'next');
    expect(openStaging(out).next).toBe(next);
    expect(readdirSync(next)).toEqual([]);
    expect(page(out)).toBe('out');
  });

  it('the next build brings the old output back, too', () => {
    const { out } = folders('previous', 'next');
    openStaging(out);
    expect(page(out)).toBe('previous');
  });
});

describe('publishing', () => {
  it('replaces the output whole', () => {
    const { out } = folders('out', 'next');
    publish(out);
    expect(readdirSync(out).toSorted()).toEqual(['index.html', 'next']);
    expect(page(out)).toBe('next');
    expect(beside(out)).toEqual(['site']);
  });

  it('makes the first output', () => {
    const { out } = folders('next');
    publish(out);
    expect(page(out)).toBe('next');
    expect(beside(out)).toEqual(['site']);
  });

  it('can be given up: the output stays', () => {
    const { out } = folders('out', 'next');
    discardStaging(out);
    expect(page(out)).toBe('out');
    expect(beside(out)).toEqual(['site']);
  });

  it('makes the folders above an output', () => {
    const out = join(temporaryFolder(), 'a/b/site');
    writeFiles(openStaging(out).next, { 'index.html': 'first' });
    publish(out);
    expect(page(out)).toBe('first');
  });
});

const made = () => {
  const siteDir = join(temporaryFolder(), 'site');
  writeFiles(siteDir, { 'content/index.md': '# Home\n', 'assets/a.svg': '' });
  return siteDir;
};

describe('a folder that no output may replace', () => {
  it.each([
    ['.', 'it holds the site itself'],
    ['..', 'it holds the site itself'],
    ['content', "it lies in the site's content/"],
    ['content/out', "it lies in the site's content/"],
    ['assets', "it lies in the site's assets/"],
    ['_data', "it lies in the site's _data/"],
    ['_includes/x', "it lies in the site's _includes/"],
  ])('%s of the site', (path, reason) => {
    const siteDir = made();
    expect(reasonAgainstOutput(join(siteDir, path), siteDir)).toBe(reason);
  });

  it.each(['content', 'package.json', '.git', '_data', '_config.yml'])(
    'one that holds %s',
    (name) => {
      const siteDir = made();
      const out = join(siteDir, '../other');
      mkdirSync(join(out, name), { recursive: true });
      expect(reasonAgainstOutput(out, siteDir)).toBe(
        `it holds "${name}", so it is no output of a build`,
      );
    },
  );

  it('one that is a file', () => {
    const siteDir = made();
    writeFiles(siteDir, { out: 'text' });
    expect(reasonAgainstOutput(join(siteDir, 'out'), siteDir)).toBe('it is a file');
  });

  it('but an earlier output may be replaced that has a page in content/', () => {
    const siteDir = made();
    const out = join(siteDir, '_site');
    writeFiles(out, { '.nojekyll': '', 'content/a.html': 'old' });
    expect(reasonAgainstOutput(out, siteDir)).toBeUndefined();
  });

  it.each(['_site', 'contents', '../other', '../site-old'])('but %s may be replaced', (path) => {
    const siteDir = made();
    const out = join(siteDir, path);
    writeFiles(out, { 'index.html': 'old' });
    expect(reasonAgainstOutput(out, siteDir)).toBeUndefined();
  });

  it('and one that is not there may be made', () => {
    const siteDir = made();
    expect(reasonAgainstOutput(join(siteDir, '_site'), siteDir)).toBeUndefined();
  });
});
