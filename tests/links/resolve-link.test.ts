import { beforeAll, describe, expect, it } from 'vitest';
import { resolveLink } from '../../src/links/resolve-link.ts';
import { readSite } from '../../src/read/read-site.ts';
import type { Problem } from '../../src/problem.ts';
import { root } from '../support/run.ts';
import { sharedFolder, writeFiles } from '../support/write-site.ts';

const siteDir = sharedFolder();
const problems: Problem[] = [];
const siteUnder = (base: string) =>
  readSite({ siteDir, themeDir: root, base }, (problem) => problems.push(problem));

beforeAll(() =>
  writeFiles(siteDir, {
    '_data/site.yml': 'permalink: /:path/:basename\n',
    'content/index.md': '# Home\n',
    'content/contact.md': '# Contact\n',
    'content/größe.md': '# Size\n',
    'content/über uns.md': '# Us\n',
    'content/framework.md': '# Framework\n',
    'content/about/index.md': '# About\n',
    'content/about/team.md': '# Team\n',
    'content/about/contact.md': '# Contact of the team\n',
    'content/about/folder.md': '---\npermalink: /folder/\n---\n',
    'content/about/form.pdf': 'PDF',
    'content/hidden.md': '---\npublished: false\n---\n',
    'assets/img/a b.png': 'PNG',
  }),
);

const home = 'content/index.md';
const team = 'content/about/team.md';
const folder = 'content/about/folder.md';

describe('a link', () => {
  it.each([
    // From the root.
    { path: '/contact', page: team, base: '/', expected: '/contact' },
    { path: '/contact', page: team, base: '/x/', expected: '/x/contact' },
    { path: '/contact.html', page: team, base: '/x/', expected: '/x/contact' },
    { path: '/contact/', page: team, base: '/x/', expected: '/x/contact' },
    { path: '/contact.md', page: team, base: '/x/', expected: '/x/contact' },
    { path: '/', page: team, base: '/x/', expected: '/x/' },
    { path: '/index.html', page: team, base: '/', expected: '/' },
    { path: '/about', page: home, base: '/', expected: '/about' },
    { path: '/about/', page: home, base: '/', expected: '/about' },
    { path: '/about/index.md', page: home, base: '/', expected: '/about' },
    // From the repository's root, as links on GitHub are written.
    { path: '/content/about/team.md', page: home, base: '/x/', expected: '/x/about/team' },
    // With the base written out, or a page of the same name as the base.
    { path: '/x/contact', page: team, base: '/x/', expected: '/x/contact' },
    { path: '/x/', page: team, base: '/x/', expected: '/x/' },
    { path: '/x', page: team, base: '/x/', expected: '/x/' },
    {
      path: '/framework/framework',
      page: team,
      base: '/framework/',
      expected: '/framework/framework',
    },
    { path: '/xy', page: team, base: '/x/', expected: undefined },
    // From the page.
    { path: 'contact', page: home, base: '/x/', expected: '/x/contact' },
    { path: 'contact', page: team, base: '/x/', expected: '/x/about/contact' },
    { path: './contact', page: team, base: '/', expected: '/about/contact' },
    { path: '../contact', page: team, base: '/x/', expected: '/x/contact' },
    { path: '../contact.html', page: team, base: '/', expected: '/contact' },
    { path: 'about/team', page: home, base: '/', expected: '/about/team' },
    { path: '../../../contact', page: team, base: '/', expected: '/contact' },
    { path: '../contact', page: folder, base: '/', expected: '/contact' },
    { path: '.', page: team, base: '/', expected: '/about' },
    // By source file.
    { path: 'contact.md', page: team, base: '/x/', expected: '/x/about/contact' },
    { path: '../contact.md', page: team, base: '/', expected: '/contact' },
    { path: 'folder.md', page: team, base: '/', expected: '/folder/' },
    { path: 'team.md#lead', page: folder, base: '/', expected: '/about/team#lead' },
    // With query and fragment.
    { path: '/contact?a=1&b=2#c', page: home, base: '/x/', expected: '/x/contact?a=1&b=2#c' },
    { path: 'contact.html#c', page: home, base: '/', expected: '/contact#c' },
    { path: '#c', page: team, base: '/x/', expected: '#c' },
    { path: '#', page: team, base: '/x/', expected: '#' },
    { path: '?a=1', page: team, base: '/x/', expected: '?a=1' },
    { path: '', page: team, base: '/x/', expected: '/x/about/team' },
    // Written in other ways.
    { path: ' /contact ', page: team, base: '/', expected: '/contact' },
    { path: '/größe', page: team, base: '/', expected: '/gr%C3%B6%C3%9Fe' },
    { path: '/gr%C3%B6%C3%9Fe', page: team, base: '/', expected: '/gr%C3%B6%C3%9Fe' },
    { path: '/über%20uns', page: team, base: '/', expected: '/%C3%BCber%20uns' },
    // Files.
    { path: '/assets/img/a b.png', page: team, base: '/x/', expected: '/x/assets/img/a%20b.png' },
    { path: '../assets/img/a%20b.png', page: team, base: '/', expected: '/assets/img/a%20b.png' },
    { path: 'form.pdf#page=2', page: team, base: '/', expected: '/about/form.pdf#page=2' },
    { path: '/sitemap.xml', page: team, base: '/x/', expected: '/x/sitemap.xml' },
    // Nothing.
    { path: '/team', page: home, base: '/', expected: undefined },
    { path: 'team', page: home, base: '/', expected: undefined },
    { path: '/hidden', page: home, base: '/', expected: undefined },
    { path: '/Contact', page: home, base: '/', expected: undefined },
    { path: '/assets/img/b.png', page: home, base: '/', expected: undefined },
    { path: '/assets/../../secret', page: home, base: '/', expected: undefined },
    { path: '/%E0%A4%A', page: home, base: '/', expected: undefined },
  ])('$path on $page under $base', ({ path, page, base, expected }) => {
    const site = siteUnder(base);
    const from = site.pageByFile.get(page);
    const target = from && resolveLink(path, from, site);
    expect(target && 'href' in target ? target.href : undefined).toBe(expected);
    expect(target?.kind === 'missing').toBe(expected === undefined);
    expect(problems).toEqual([]);
  });

  it.each([
    'https://example.org',
    '//example.org/a',
    'mailto:a@example.org',
    'tel:+49123',
    'data:,x',
  ])('%s leads out of the site', (path) => {
    expect(resolveLink(path, { url: '/', file: home }, siteUnder('/'))).toEqual({
      kind: 'outside',
    });
  });

  it('tells the page and the decoded fragment', () => {
    const site = siteUnder('/x/');
    expect(resolveLink('about/team#%C3%BCber', { url: '/', file: home }, site)).toEqual({
      kind: 'page',
      page: site.pageByFile.get(team),
      href: '/x/about/team#%C3%BCber',
      fragment: 'über',
    });
  });
});
