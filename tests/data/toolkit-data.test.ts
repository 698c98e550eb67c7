import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/problem.ts';
import { readSite } from '../../src/read/read-site.ts';
import { root } from '../support/run.ts';
import { writeSite, type Files } from '../support/write-site.ts';

function read(files: Files) {
  const problems: Problem[] = [];
  const siteDir = writeSite({ 'content/index.md': '# Home\n', ...files });
  const { toolkit } = readSite({ siteDir, themeDir: root }, (problem) => problems.push(problem));
  return {
    toolkit,
    told: problems.map(({ file, line, message, hint }) =>
      `${file}:${line} ${message} ${hint ?? ''}`.trim(),
    ),
  };
}

describe('data of components', () => {
  it.each([
    ['CONTRIBUTORS.yml', 'Ada:\n  Email: a@example.org\n', 2, '"Email"', 'Did you mean "email"?'],
    ['contributors.yml', 'Ada:\n  orchid: x\n', 2, '"orchid"', 'Did you mean "orcid"?'],
    ['tool_and_resource_list.yml', '- name: X\n  regsitry: NA\n', 2, '"regsitry"', '"registry"?'],
    [
      'tool_and_resource_list.yml',
      '- name: X\n  registry:\n    biotool: x\n',
      3,
      '"biotool"',
      'Did you mean "biotools"?',
    ],
    ['news.yml', '- { name: N, date: 2026-01-01, link_pr: 1 }\n', 1, '"link_pr"', '"linked_pr"?'],
    [
      'events.yml',
      '- { name: E, startDate: 2026-01-01, enddate: 2026-01-02 }\n',
      1,
      '"enddate"',
      '"endDate"?',
    ],
    ['supported_by.yml', '- { name: S, image: x.png }\n', 1, '"image"', 'Known are: '],
    ['countries.yml', 'BE: 1\n', 1, 'BE', ''],
  ])('%s: a key that is misspelt is told with the nearest', (file, text, line, what, hint) => {
    const { told } = read({ [`_data/${file}`]: text });
    const [first = ''] = told;
    expect(first).toContain(`_data/${file}:${line} `);
    expect(first).toContain(what);
    expect(first).toContain(hint);
  });

  it('takes what real sites write', () => {
    const { told, toolkit } = read({
      '_data/CONTRIBUTORS.yml':
        'A:\nB: { git: 12, email: , orcid: "https://orcid.org/0000-0002-1825-0097", affiliation: [X, Y] }\n',
      '_data/affiliations.yml': '',
      '_data/supported_by.yml': '- { name: S, expose: "true", pid: }\n',
      '_data/news.yml': '- { name: N, date: 2026-01-01, linked_pr: NA, description: }\n',
      '_data/events.yml': '- { name: E, startDate: 2026-01-01, related_pages: a, endDate: }\n',
      '_data/tool_and_resource_list.yml': '[]\n',
      '_data/main_tool_and_resource_list.csv':
        'name,url,description,registry,related_pages\nFiji,https://fiji.sc,Pictures,"biotools:fiji, tess:Fiji","oak, ash"\n',
      '_data/countries.yml': 'NO: Norway\n',
    });
    expect(told).toEqual([]);
    expect(toolkit.affiliations).toHaveLength(1);
    expect(toolkit.countries).toEqual({ NO: 'Norway' });
    expect(toolkit.tools).toMatchObject([{ id: 'fiji', relatedPages: ['oak', 'ash'] }]);
  });

  it('tells two tools with one id', () => {
    const { told } = read({
      '_data/tool_and_resource_list.yml': '- { id: x, name: One }\n- { id: x, name: Two }\n',
    });
    expect(told).toEqual([
      '_data/tool_and_resource_list.yml:2 The id "x" of "Two" is already that of "One" (line 1) Give one of the two another id, or take it out.',
    ]);
  });
});

describe('data that Jekyll took', () => {
  it('may have numbers for names, and lines and empty keys in navigations', () => {
    const { told, toolkit } = read({
      '_data/news.yml': '- { name: 2022, date: 2022-01-01 }\n',
      '_data/tool_and_resource_list.yml': '- { id: n, name: 7 }\n',
      '_data/topnav.yml':
        'subitems:\n- title: 2022\n  url:\n  external_url: https://example.org\n  subitems:\n  - title: A\n    url: /\n  - hr: true\n  - title: B\n    url: /\n',
      '_data/sidebars/main.yml': 'title:\ntitle_url:\nversion:\nsubitems:\n- title: A\n  url: /\n',
      '_data/footer.yml':
        'columns:\n- type: links\n  title:\n  children:\n  - { url_text: A, url: /, external_url: }\n  - { url_text: B, url: , external_url: "https://example.org" }\n',
    });
    expect(told).toEqual([]);
    expect(toolkit.news.map(({ name }) => name)).toEqual(['2022']);
    expect(toolkit.tools.map(({ name }) => name)).toEqual(['7']);
  });

  it('may have switches in the words of Ruby, and numbers for titles', () => {
    const problems: Problem[] = [];
    const siteDir = writeSite({
      'content/index.md': '---\ntitle: 404\ntoc: off\nsearch_exclude: yes\n---\nText\n',
      'content/a.json': '---\nlayout: none\n---\n{"a": [1]}\n',
      'content/a.md': '# A\n',
    });
    const site = readSite({ siteDir, themeDir: root }, (problem) => problems.push(problem));
    expect(problems).toEqual([]);
    const page = site.pageByFile.get('content/index.md');
    expect(page?.title).toBe('404');
    expect(page?.data).toMatchObject({ toc: false, search_exclude: true });
  });
});
