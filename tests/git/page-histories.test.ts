import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pageHistories } from '../../src/git/page-histories.ts';
import { temporaryFolder } from '../support/run.ts';
import { writeFiles, writeSite } from '../support/write-site.ts';

const lines = (name: string) =>
  `${Array.from({ length: 20 }, (_, n) => `${name} ${n}`).join('\n')}\n`;

/** A repository whose commits are made day by day, each by the one who is named. */
function repository(dir = temporaryFolder()) {
  let day = 0;
  const git = (args: string[], env: NodeJS.ProcessEnv = {}) =>
    execFileSync('git', ['-C', dir, ...args], { stdio: 'ignore', env: { ...process.env, ...env } });
  git(['init', '--initial-branch', 'main']);
  return {
    dir,
    git,
    commit(author: string, change: () => void) {
      change();
      git(['add', '--all']);
      const date = `2026-03-${String(++day).padStart(2, '0')}T12:00:00Z`;
      const email = `${author}@example.org`;
      git(['-c', 'commit.gpgsign=false', 'commit', '--message', 'A change'], {
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
        GIT_AUTHOR_NAME: author,
        GIT_AUTHOR_EMAIL: email,
        GIT_COMMITTER_NAME: author,
        GIT_COMMITTER_EMAIL: email,
      });
    },
    write: (name: string, text: string) => writeFiles(dir, { [`content/${name}`]: text }),
    move(from: string, to: string) {
      mkdirSync(join(dir, 'content', to, '..'), { recursive: true });
      renameSync(join(dir, 'content', from), join(dir, 'content', to));
    },
    of: (name: string) => pageHistories(dir)(`content/${name}`),
  };
}

describe('the history of a page', () => {
  it('is its last change, and everyone who changed it', () => {
    const { commit, write, of } = repository();
    commit('Ada', () => (write('a.md', 'one\n'), write('ä b.md', 'one\n')));
    commit('Bo', () => write('a.md', 'two\n'));
    commit('Ada', () => write('c.md', 'one\n'));
    expect(of('a.md')).toEqual({ updated: '2026-03-02', authors: ['Bo', 'Ada'] });
    expect(of('ä b.md')).toEqual({ updated: '2026-03-01', authors: ['Ada'] });
  });

  it('goes on under a new name, which is no change by itself', () => {
    const { commit, write, move, of } = repository();
    commit('Ada', () => write('a.md', lines('a')));
    commit('Bo', () => move('a.md', 'x/b.md'));
    expect(of('x/b.md')).toEqual({ updated: '2026-03-01', authors: ['Ada'] });
    commit('Cy', () => (move('x/b.md', 'c.md'), write('c.md', `${lines('a')}more\n`)));
    expect(of('c.md')).toEqual({ updated: '2026-03-03', authors: ['Cy', 'Ada'] });
    expect(of('a.md')).toBeUndefined();
  });

  it('does not take over that of another file which had the name before', () => {
    const { dir, commit, write, move, of } = repository();
    commit('Ada', () => (write('a.md', lines('a')), write('b.md', lines('b'))));
    commit('Bo', () => {
      move('a.md', 'between.md');
      move('b.md', 'a.md');
      move('between.md', 'b.md');
    });
    commit('Cy', () => write('a.md', `${lines('b')}more\n`));
    commit('Di', () => rmSync(join(dir, 'content/b.md')));
    commit('Ed', () => write('b.md', lines('new')));
    expect(of('a.md')).toEqual({ updated: '2026-03-03', authors: ['Cy', 'Bo', 'Ada'] });
    expect(of('b.md')).toEqual({ updated: '2026-03-05', authors: ['Ed'] });
  });

  it('is known of a site in a folder of a repository', () => {
    const { dir, commit, of } = repository();
    commit('Ada', () => writeFiles(dir, { 'docs/content/a.md': 'one\n' }));
    expect(pageHistories(join(dir, 'docs'))('content/a.md')?.updated).toBe('2026-03-01');
    expect(of('a.md')).toBeUndefined();
  });

  it('is not told of what is not committed', () => {
    const { commit, write, of } = repository();
    commit('Ada', () => (write('a.md', 'one\n'), write('b.md', 'one\n')));
    write('a.md', 'two\n');
    write('new.md', 'one\n');
    expect([of('a.md'), of('new.md')]).toEqual([undefined, undefined]);
    expect(of('b.md')?.updated).toBe('2026-03-01');
  });

  it('is not told where only the newest commits are known', () => {
    const { dir, commit, write } = repository();
    commit('Ada', () => write('a.md', 'one\n'));
    commit('Bo', () => write('b.md', 'one\n'));
    const clone = join(temporaryFolder(), 'clone');
    execFileSync('git', ['clone', '--depth', '1', pathToFileURL(dir).href, clone], {
      stdio: 'ignore',
    });
    expect(pageHistories(clone)('content/a.md')).toBeUndefined();
  });

  it('is not told outside of a repository, nor in one without a commit', () => {
    expect(pageHistories(writeSite({ 'content/a.md': '' }))('content/a.md')).toBeUndefined();
    expect(repository().of('a.md')).toBeUndefined();
  });
});
