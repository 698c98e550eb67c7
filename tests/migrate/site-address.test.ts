import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/migrate/jekyll-config.ts';
import { repositoryAddress } from '../../src/migrate/repository-address.ts';
import { siteAddress } from '../../src/migrate/site-address.ts';
import { writeSite } from '../support/write-site.ts';

describe('the address of a site', () => {
  it.each([
    ['url: https://a.example', undefined, undefined, 'https://a.example', undefined],
    ['title: A\nurl: a.example', undefined, undefined, 'https://a.example', [2, '"a.example"']],
    ['url: ""', 'b.example\n', 'https://github.com/Org/site', 'https://b.example', [1, 'CNAME']],
    [
      'title: A',
      undefined,
      'https://github.com/Org/site',
      'https://org.github.io',
      [1, 'Org/site'],
    ],
    ['title: A', undefined, 'https://gitlab.example/Org/site', undefined, [1, 'no address']],
    ['title: A\nurl: /x', '\n', undefined, undefined, [2, 'no address']],
  ] as const)(
    'of %j, with CNAME %j and repository %j, is %j',
    (yaml, cname, repository, url, told) => {
      const config = readConfig(writeSite({ '_config.yml': `${yaml}\n` }));
      const found = siteAddress(config, cname, repository);
      expect(found.url).toBe(url);
      expect(found.findings.map(({ line }) => line)).toEqual(told ? [told[0]] : []);
      expect(found.findings[0]?.message ?? '').toContain(told?.[1] ?? '');
    },
  );
});

const cloned = (url: string) =>
  `[core]\n\tbare = false\n[remote "up"]\n\turl = https://x.example/up\n[remote "origin"]\n\turl = ${url}\n\tfetch = +refs\n[branch "main"]\n\tremote = origin\n`;

describe('the repository of a site', () => {
  it.each([
    [{ repository: 'org/site' }, '', 'https://github.com/org/site'],
    [
      { repository: 'org/site', git_host: 'https://gitlab.example' },
      '',
      'https://gitlab.example/org/site',
    ],
    [{ github: { repository_url: 'https://github.com/org/b' } }, '', 'https://github.com/org/b'],
    [
      { repository: 'org/site' },
      cloned('https://github.com/me/fork.git'),
      'https://github.com/org/site',
    ],
    [{}, cloned('https://github.com/me/fork.git'), 'https://github.com/me/fork'],
    [{}, cloned('git@github.com:me/fork.git'), 'https://github.com/me/fork'],
    [{}, cloned('ssh://git@gitlab.example:22/a/b/c'), 'https://gitlab.example/a/b/c'],
    [{}, cloned('https://user:word@github.com/me/fork/'), 'https://github.com/me/fork'],
    [{}, cloned('/srv/git/site.git'), undefined],
    [{}, '', undefined],
  ])('of %j, cloned as %j, is %s', (settings, gitConfig, address) => {
    expect(repositoryAddress(settings, gitConfig)).toBe(address);
  });
});
