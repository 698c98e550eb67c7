import { describe, expect, it } from 'vitest';
import { text, type Files } from '../support/write-site.ts';
import { endOfPage } from './build-end.ts';

const files: Files = {
  '_data/CONTRIBUTORS.yml': text('Ada Lovelace:', 'Zoe Late:'),
  '_data/supported_by.yml': text('- { name: Tree Society }'),
  '_data/countries.yml': text('BE: Belgium', 'UK: United Kingdom'),
  '_data/tool_and_resource_list.yml': text('- { id: chainsaw, name: Chain saw }'),
  'content/oak.md': text('---', 'title: Oak', 'page_id: oak', '---'),
};

const problemsOf = async (frontMatter: readonly string[], more: Files = {}) =>
  (await endOfPage(['title: Page', ...frontMatter], { ...files, ...more })).problems.map(
    (problem) => problem.replace(/^content\/page\.md:/, ''),
  );

describe('what is not there is told at its place', () => {
  it.each<[string[], string[]]>([
    [
      ['related_pages:', '  trees: [oak, aok]'],
      ['4:16 unknown-page-id: There is no page with the page_id "aok" > Did you mean "oak"?'],
    ],
    [
      ['related_pages: "oak, elm-tree"'],
      [
        '3:22 unknown-page-id: There is no page with the page_id "elm-tree" > Write the page_id that stands in the front matter of the page you mean.',
      ],
    ],
    [
      ['related_pages:', '  - trees:', '      - oak', '      - okk'],
      ['6:9 unknown-page-id: There is no page with the page_id "okk" > Did you mean "oak"?'],
    ],
    [
      ['contributors: [Ada Lovlace]', 'editors:', '  - Zoe Late', '  - Grace Hopper'],
      [
        '3:16 unknown-contributor: "Ada Lovlace" is not among the people in _data > Did you mean "Ada Lovelace"?',
        '6:5 unknown-contributor: "Grace Hopper" is not among the people in _data > Add the name to _data/contributors.yml; nothing but the name is needed.',
      ],
    ],
    [
      ['supported_by: [Tree Soceity, BE, UK, SE, QQ]'],
      [
        '3:16 unknown-supporter: "Tree Soceity" is not among the supporters in _data > Did you mean "Tree Society"?',
        '3:42 unknown-country: "QQ" is no code of a country > Write its two letters of ISO 3166-1, as BE, or add it to _data/countries.yml.',
      ],
    ],
    [
      ['country_code: Belgium'],
      ['3:15 unknown-country: "Belgium" is no code of a country > Write "BE".'],
    ],
    [
      ['ref_to_main_resources: [chainsaw, Chain saw, chansaw]'],
      ['3:46 unknown-tool: There is no tool "chansaw" > Did you mean "chainsaw"?'],
    ],
    [
      [
        'national_resources:',
        '  - name: Own',
        '    instance_of: chainsa',
        '    related_pages: { trees: [aok] }',
        '    regsitry: { biotools: x }',
        '    registry: { bio-tools: x }',
      ],
      [
        '5:18 unknown-tool: There is no tool "chainsa" > Did you mean "chainsaw"?',
        '6:30 unknown-page-id: There is no page with the page_id "aok" > Did you mean "oak"?',
        '7:5 front-matter: "regsitry" is not a key that is known here > Did you mean "registry"?',
        '8:17 front-matter: "bio-tools" is not a key that is known here > Did you mean "biotools"?',
      ],
    ],
    [
      ['training:', '  - { name: A, registry: Zenod }', '  - { name: B, registry: Our own }'],
      [
        '4:16 unknown-registry: "Zenod" is not a registry of trainings that is known > Did you mean "Zenodo"?',
      ],
    ],
    [
      ['dsw:', '  - { name: A, uuid: a }', '  - { name: B, uuid: b }'],
      [
        '4:16 missing-prefix: Nobody knows where the questions of the Data Stewardship Wizard are > Write in _data/site.yml, under jekyll_config, dsw_deep_link_prefix: and what stands before the uuid in their addresses.',
      ],
    ],
    [
      ['rdmkit:', '  - name: A', '    ulr: https://a.example'],
      ['5:5 front-matter: "ulr" is not a key that is known here > Did you mean "url"?'],
    ],
    [
      ['faircookbook:', '  - name: A', '    url: /gone'],
      [
        '5:10 dead-link: "/gone" leads to no page or file of this site > Write the URL of a page without .html, or the path of a file under assets/.',
      ],
    ],
    [
      [
        'national_resources:',
        '  - name: A',
        '    description: Read [this](/oakk).',
        '    url: /oka',
      ],
      [
        '5:30 dead-link: "/oakk" leads to no page or file of this site > Did you mean "/oak"?',
        '6:10 dead-link: "/oka" leads to no page or file of this site > Did you mean "/oak"?',
      ],
    ],
    [
      ['rdmkit: [{ name: A, url: "javascript:alert(1)" }]'],
      [
        '3:27 script-link: "javascript:alert(1)" is a script, not an address > Write an address that begins with https:// or a path of this site.',
      ],
    ],
    [
      ['hide_sidebar: perhaps', 'page_citation: 3'],
      [
        '3:1 front-matter: "hide_sidebar" must be true or false; found "perhaps" > Write true or false, without quotes.',
        '4:1 front-matter: "page_citation" must be true or false; found 3 > Write true or false, without quotes.',
      ],
    ],
  ])('%j', async (frontMatter, expected) => {
    expect(await problemsOf(frontMatter)).toEqual(expected);
  });
});

describe('nothing is told', () => {
  it.each([
    ['for placeholders', ['ref_to_main_resources:', '  - <!---REPLACE THIS with an id--->']],
    ['for NA', ['contributors: NA', 'country_code: NA', 'national_resources: NA', 'dsw: [NA]']],
    ['for another registry', ['training: [{ name: A, registry: GitLab }]']],
    ['for capitals', ['training: [{ name: A, registry: TESS }]', 'supported_by: [be]']],
    ['for full addresses', ['rdmkit: [{ name: A, url: https://rdmkit.elixir-europe.org/x }]']],
  ])('%s', async (_, frontMatter) => {
    expect(await problemsOf(frontMatter)).toEqual([]);
  });

  it('of people, where a site knows nobody', async () => {
    expect(await problemsOf(['contributors: [Ada]'], { '_data/CONTRIBUTORS.yml': '' })).toEqual([]);
  });
});

it("tells a folder's data once", async () => {
  const { problems } = await endOfPage(['title: Page'], {
    ...files,
    'content/trees/trees.yml':
      'related_pages: { trees: [gone-for-ever] }\ntype_img: assets/tree.svg\n',
    'content/trees/a.md': '# A\n',
    'content/trees/b.md': '# B\n',
  });
  expect(problems.map((problem) => problem.split('>')[0])).toEqual([
    'content/trees/a.md:1:1 dead-image: There is no picture "assets/tree.svg" ',
    'content/trees/a.md:1:1 unknown-page-id: There is no page with the page_id "gone-for-ever" ',
  ]);
});
