import { describe, expect, it } from 'vitest';
import { text, type Files } from '../support/write-site.ts';
import { endOfPage } from './build-end.ts';

const files: Files = {
  '_data/CONTRIBUTORS.yml': text('Ada Lovelace: { git: ada }', 'Zoe Late:'),
  '_data/supported_by.yml': text('- { name: Zoo, url: "https://zoo.example.org" }'),
  '_data/countries.yml': text('BE: Belgium'),
  '_data/tool_and_resource_list.yml': text(
    '- { id: saw, name: Saw, url: "https://saw.example.org/" }',
    '- { id: axe, name: Axe }',
  ),
  'content/oak.md': text('---', 'title: Oak', 'page_id: oak', 'type: trees', '---'),
  'content/be.md': text('---', 'title: Belgium', 'country_code: BE', '---'),
};

/** A tool and resources of a country that belong to the page. */
const withTools = (site: Files = files): Files => ({
  ...site,
  '_data/tool_and_resource_list.yml': text(
    '- { id: saw, name: Saw, url: "https://saw.example.org/", related_pages: [page] }',
    '- { id: axe, name: Axe }',
  ),
  'content/be.md': text(
    '---',
    'title: Belgium',
    'country_code: BE',
    'national_resources:',
    '  - { name: Belgian saw, related_pages: { trees: [page, page] } }',
    '  - { name: Anvil, related_pages: { trees: page, rocks: [page] } }',
    '---',
  ),
});

const settings = (...lines: string[]): Files => ({
  ...files,
  '_data/site.yml': text('title: Wood', 'url: https://wood.example.org', ...lines),
});

const linesOf = async (frontMatter: string[], more: Files = files) => {
  const { lines, problems } = await endOfPage(['title: Page', ...frontMatter], more);
  expect(problems).toEqual([]);
  return lines;
};

const oak = ['## Related pages', 'Oak </oak>'];
const training = (...links: string[]) => [
  '## More information',
  '### Training',
  'Courses and material for learning more.',
  ...links,
];
const cookbook = (...links: string[]) => [
  '## More information',
  '### Links to FAIR Cookbook',
  'Step-by-step recipes for this page’s subject are found in the FAIR Cookbook <https://faircookbook.elixir-europe.org/>.',
  ...links,
];
const ada = ['AL', 'Ada Lovelace', 'Ada Lovelace, GitHub <https://github.com/ada>'];

describe('what real sites write', () => {
  it.each<[string, string[], string[]]>([
    ['pages by type', ['related_pages: { trees: [oak] }'], oak],
    ['pages in a list of types', ['related_pages:', '  - trees: [oak]', '  - rocks: []'], oak],
    ['pages as a text', ['related_pages: "oak, NA"'], oak],
    ['a page twice, of two types', ['related_pages: { a: oak, b: [oak, NA] }'], oak],
    ['the page itself', ['page_id: page-2', 'related_pages: [page-2]'], []],
    ['no pages', ['related_pages: NA'], []],
    ['types without pages', ['related_pages: { trees: [], rocks: }'], []],
    [
      'what a template has not filled in',
      ['related_pages:', '  trees: [<!---REPLACE THIS with ids, as oak--->]'],
      [],
    ],
    ['a training', ['training:', '  - { name: Course, url: /oak }'], training('Course </oak>')],
    ['a training without a list', ['training: { name: Course }'], training('Course')],
    [
      'a training in a registry',
      [
        'training:',
        '  - { name: C, url: /oak, registry: tess, registry_url: "https://t.example" }',
      ],
      training('C </oak> TeSS <https://t.example>'),
    ],
    ['a training that was not filled in', ['training:', '  - name:', '    url:'], []],
    ['no training', ['training: NA'], []],
    [
      'an address for a recipe',
      ['faircookbook: [https://r.example]'],
      cookbook('https://r.example <https://r.example>'),
    ],
    ['a name for a recipe', ['faircookbook: Licences'], cookbook('Licences')],
    [
      'a person as a text',
      ['contributors: Ada Lovelace, Zoe Late'],
      ['## Contributors', ...ada, 'ZL', 'Zoe Late'],
    ],
    [
      'people',
      ['contributors: [Zoe Late, Ada Lovelace, Zoe Late]'],
      ['## Contributors', ...ada, 'ZL', 'Zoe Late'],
    ],
    ['nobody', ['contributors: [NA]', 'editors:', 'coordinators: []'], []],
    [
      'a supporter',
      ['supported_by: [Zoo]'],
      ['## Supported by', 'Zoo', '<https://zoo.example.org>'],
    ],
    ['a country', ['affiliations: BE'], ['## Supported by', 'Belgium', '</be>']],
    [
      'a reference to a tool by its name',
      ['ref_to_main_resources: [Axe]'],
      [
        '## Tools and resources',
        '### Page contributes to',
        'Tools and resources for everybody that people in Page help to build.',
        'Tool or resource | Description | Related pages | Registry |',
        'Axe | | | |',
      ],
    ],
    [
      'resources under the old key',
      ['resources: [axe, { name: Own, url: "https://own.example" }]'],
      [
        '## Tools and resources',
        '### Tailored to users in Page',
        'Made or run by organisations in Page, for people who work there.',
        'Tool or resource | Description | Related pages | Registry |',
        'Own <https://own.example> | | | |',
        '### Page contributes to',
        'Tools and resources for everybody that people in Page help to build.',
        'Tool or resource | Description | Related pages | Registry |',
        'Axe | | | |',
      ],
    ],
    ['no citation', ['page_citation: "false"'], []],
  ])('%s', async (_, frontMatter, expected) => {
    expect(await linesOf(frontMatter)).toEqual(expected);
  });
});

describe('the tools of a page', () => {
  const tools = [
    'Tool or resource | Description | Related pages | Registry |',
    'Saw <https://saw.example.org/> | | | |',
  ];

  it('stand with what countries have of them', async () => {
    expect(await linesOf(['page_id: page', 'type: trees'], withTools())).toEqual([
      '## Tools and resources on this page',
      ...tools,
      '## National resources',
      'Tools and resources tailored to users in different countries.',
      tools[0],
      'AnvilBelgium | | | |',
      'Belgian sawBelgium | | | |',
    ]);
  });

  it('fold under "More information" where the settings say so', async () => {
    const fold = settings(
      'jekyll_config: { theme_variables: { headings: { resource-table-all-collapse: true, resource-table-all: What we use, more-information-tiles: And more } } }',
    );
    const { html, lines, toc } = await endOfPage(['title: Page', 'page_id: page'], withTools(fold));
    expect(lines).toEqual(['## And more', '### What we use', ...tools]);
    expect(html).toContain('<summary><h3>What we use</h3></summary>');
    expect(toc).toEqual([]);
  });

  it('are shown once where the body calls the table itself', async () => {
    const page =
      '---\ntitle: P\npage_id: page\n---\n{% include resource-table-all.html tag="page" %}';
    const { lines, html } = await endOfPage([], { ...withTools(), 'content/page.md': page });
    expect(lines).toEqual([]);
    expect(html.match(/class="data-table"/g)).toHaveLength(1);
  });
});

describe('the end as a whole', () => {
  const all = [
    'title: Page',
    'page_id: page',
    'page_citation: true',
    'supported_by: [Zoo]',
    'editors: [Ada Lovelace]',
    'coordinators: [Ada Lovelace]',
    'contributors: [Ada Lovelace]',
    'training: [{ name: A }]',
    'rdmkit: [{ name: B }]',
    'dsw: [{ name: C, uuid: u-1 }]',
    'faircookbook: [{ name: D }]',
    'fairsharing: [{ name: E }]',
    'related_pages: [oak]',
    'national_resources: [{ name: F }]',
    'ref_to_main_resources: [axe]',
  ];
  const prefix = withTools(
    settings('jekyll_config: { dsw_deep_link_prefix: "https://w.example/?q=" }'),
  );
  const headings = async (more: Files) =>
    (await endOfPage(all, more)).lines.filter((line) => line.startsWith('#'));

  it("is in the theme's order", async () => {
    expect(await headings(prefix)).toEqual([
      '## Tools and resources',
      '### Tailored to users in Page',
      '### Page contributes to',
      '## Related pages',
      '## More information',
      '### Links to FAIRsharing',
      '### Links to FAIR Cookbook',
      '### Links to DSW',
      '### Links to RDMkit',
      '### Training',
      '## Tools and resources on this page',
      '## Contributors',
      '## Coordinators',
      '## Editors',
      '## Supported by',
      '## How to cite this page',
    ]);
  });

  it('is listed in the table of contents, but for the small print', async () => {
    expect((await endOfPage(all, prefix)).toc).toEqual([
      'tools-and-resources',
      'related-pages',
      'more-information',
      'tools-and-resources-on-this-page',
    ]);
    expect((await endOfPage([...all, 'toc: false'], prefix)).toc).toEqual([]);
  });

  it('has the headings of the old site', async () => {
    const words = settings(
      'jekyll_config:',
      '  dsw_deep_link_prefix: https://w.example/',
      '  theme_variables: { headings: { related-pages: See also, affiliation-tiles-page: Funders, contributor-minitiles-page: Writers } }',
    );
    expect(await headings(words)).toEqual(
      expect.arrayContaining(['## See also', '## Funders', '## Writers']),
    );
  });

  it('is not there where front matter has none of it', async () => {
    const { html } = await endOfPage(['title: Page', 'page_id: lonely'], files);
    expect(html).toMatch(/<div class="page-end">\n<\/div>/);
    expect(html).not.toContain('page-sections');
  });

  it('gives ids that the body has not', async () => {
    const page = '---\ntitle: P\nrelated_pages: oak\n---\n## Related pages\n\nMine.\n';
    const link = { 'content/a.md': '# A\n\n[a](/page#related-pages) [b](/page#related-pages-1)\n' };
    const { toc, problems } = await endOfPage([], { ...files, ...link, 'content/page.md': page });
    expect(toc).toEqual(['related-pages', 'related-pages-1']);
    expect(problems).toEqual([]);
  });

  it('finds the answers of the Data Stewardship Wizard by the settings', async () => {
    expect((await endOfPage(all, prefix)).lines).toContain('C <https://w.example/?q=u-1>');
  });
});

const people = async (variables: string) =>
  (
    await linesOf(
      ['contributors: [Zoe Late, Ada Lovelace]', 'editors: [Zoe Late, Ada Lovelace]'],
      settings(`jekyll_config: { theme_variables: { page_metadata: ${variables} } }`),
    )
  ).filter((line) => /^(?:##.*|Ada Lovelace|Zoe Late)$/.test(line));

describe('people and supporters', () => {
  it.each([
    ['{}', ['Ada Lovelace', 'Zoe Late', '## Editors', 'Ada Lovelace', 'Zoe Late']],
    [
      '{ contributors_sort: false }',
      ['Zoe Late', 'Ada Lovelace', '## Editors', 'Ada Lovelace', 'Zoe Late'],
    ],
    [
      '{ editors_sort: "false" }',
      ['Ada Lovelace', 'Zoe Late', '## Editors', 'Zoe Late', 'Ada Lovelace'],
    ],
  ])('stand in order, or as they are written: %s', async (variables, expected) => {
    expect(await people(variables)).toEqual(['## Contributors', ...expected]);
  });
});

describe('a citation', () => {
  it.each([
    [
      ['page_citation: true', 'contributors: [Zoe Late, Ada Lovelace]'],
      'Zoe Late, Ada Lovelace. “Page”. Wood. https://wood.example.org/sub/page <https://wood.example.org/sub/page>',
    ],
    [
      ['page_citation: "true"', 'coordinators: [Zoe Late]'],
      '“Page”. Wood. https://wood.example.org/sub/page <https://wood.example.org/sub/page>',
    ],
  ])('%s', async (frontMatter, expected) => {
    const { lines } = await endOfPage(['title: Page', ...frontMatter], settings(), '/sub/');
    expect(lines.at(-1)).toBe(expected);
  });

  it('has no address that nobody knows', async () => {
    const { lines } = await endOfPage(['title: Page', 'page_citation: true'], files);
    expect(lines).toEqual(['## How to cite this page', expect.stringMatching(/^“Page”\.[^<]*$/)]);
  });
});

const payload = '"><script>alert(1)</script>';

it('prints what it is given as text, wherever it stands', async () => {
  const bad = JSON.stringify(payload);
  const keys = ['training', 'faircookbook', 'fairsharing', 'rdmkit'];
  const { html } = await endOfPage(
    [
      `title: ${bad}`,
      'page_id: page',
      `related_pages: { ${bad}: [oak, ${bad}] }`,
      ...keys.map((key) => `${key}: [{ name: ${bad}, url: ${bad} }, ${bad}]`),
      `dsw: [{ name: ${bad}, uuid: ${bad}, url: "javascript:alert(1)" }]`,
      ...['contributors', 'coordinators', 'editors', 'supported_by'].map((k) => `${k}: [${bad}]`),
      `national_resources: [{ name: ${bad}, url: " java\\tscript:alert(1)", how_to_access: ${bad}, instance_of: ${bad}, registry: { biotools: ${bad} } }]`,
      'page_citation: true',
      `custom_editme: ${bad}`,
      `github: { branch: ${bad} }`,
    ],
    {
      ...files,
      '_data/site.yml': text(
        `title: ${bad}`,
        'url: https://wood.example.org',
        'repository: https://github.com/example/wood',
        `jekyll_config: { theme_variables: { headings: { related-pages: ${bad}, more-information-tiles: ${bad} } } }`,
      ),
      'content/oak.md': text('---', `title: ${bad}`, 'page_id: oak', `description: ${bad}`, '---'),
    },
  );
  expect(html.split('<div class="page-sections"')).toHaveLength(2);
  expect(html).not.toContain('<script>alert');
  expect(html).not.toMatch(/(?:href|src)="\s*j\s*a/i);
});
