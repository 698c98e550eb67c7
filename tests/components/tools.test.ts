import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/problem.ts';
import { toolsFrom, toolsSchema } from '../../src/data/tools.ts';
import { pageFile, renderPage } from './render-page.ts';

const theme = (version: number) =>
  `jekyll_config: { remote_theme: "ELIXIR-Belgium/elixir-toolkit-theme@${version}.0.0" }\n`;

const files = {
  '_data/tool_and_resource_list.yml': `- { id: saw, name: Saw, url: "https://saw.example.org/", description: Cuts & cuts., registry: { biotools: saw, fairsharing: NA, tess: Saw cutting, europmc: 12345 } }
- { id: axe, name: axe, how_to_access: Ask., related_pages: [oak, ash, none], registry: NA }
- { id: chainsaw, name: Chainsaw, instance_of: saw, registry: { fairsharing: abc, fairsharing-coll: bsg-s1 } }
- { id: saw, name: Second saw }
`,
  'content/oak.md': pageFile('title: Oak', 'page_id: oak', 'type: tree_kinds'),
  'content/ash.md': pageFile('title: The ash, and all that is known of it', 'page_id: ash'),
  'content/be.md': pageFile(
    'title: Belgium',
    'country_code: BE',
    'national_resources:',
    '  - { name: Belgian saw, url: "https://saw.example.be/", instance_of: saw, description: "*All*", related_pages: { tree_kinds: [oak], rocks: [] } }',
    '  - { name: Zinc, related_pages: { rocks: [oak] } }',
    '  - { description: No name }',
  ),
};

const rowsOf = (html: string) =>
  [...html.matchAll(/<tr[^>]*>(<td>.*?)<\/tr>/g)].map(([, row = '']) =>
    row
      .split('</td>')
      .map((cell) =>
        cell
          .replace(/<(\w+)[^>]*data-parity-ignore[^>]*>.*?<\/\1>/g, '')
          .replace(/<svg.*?<\/svg>/g, '')
          .replace(/<[^>]+>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .slice(0, -1)
      .join(' | ')
      .replace(/\s+/g, ' ')
      .trim(),
  );

/** The site has two tools with one id on purpose. */
const withoutDoubles = (problems: readonly Problem[]) =>
  problems.filter(({ check }) => check !== 'duplicate-tool');

describe('resource-table-all', () => {
  it('shows all tools in the order of the alphabet', () => {
    const { html, problems } = renderPage('{% include resource-table-all.html %}', files);
    expect(rowsOf(html)).toEqual(
      [
        'axe | | Oak The ash, and all that is known of it | ',
        'Chainsaw | Saw | | Standards/Databases Standards/Databases ',
        'Saw | Cuts &amp; cuts. | | Tool info Training Publication ',
        'Second saw | | | ',
      ].map((row) => row.trim()),
    );
    expect([...html.matchAll(/<tr id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'tool-axe',
      'tool-chainsaw',
      'tool-saw',
    ]);
    expect(html).toContain('href="https://tess.elixir-europe.org/search?q=Saw%20cutting"');
    expect(html).toContain('href="https://fairsharing.org/FAIRsharing.abc"');
    expect(html).toContain('href="https://fairsharing.org/bsg-s1"');
    expect(html).toContain('href="https://europepmc.org/article/MED/12345"');
    expect(withoutDoubles(problems)).toEqual([]);
  });

  it('shows the tools of a page, and resources of countries for pages of its type', () => {
    const call =
      '---\ntype: tree_kinds\npage_id: oak2\n---\n{% include resource-table-all.html tag="oak" %}';
    const { lines, html } = renderPage(call, files);
    expect(lines.slice(0, 2)).toEqual(['Skip tool table', 'Tools and resources on this page']);
    expect(lines).toContain('National resources');
    expect(rowsOf(html)).toEqual([
      'axe | | Oak The ash, and all that is known of it |',
      'Belgian saw | All Saw | Oak |',
    ]);
  });

  it('has the heading that the old site had', () => {
    const settings = `jekyll_config: { theme_variables: { headings: { resource-table-all: What we use } } }\n`;
    const { lines } = renderPage('{% include resource-table-all.html tag="oak" %}', {
      ...files,
      '_data/site.yml': settings,
    });
    expect(lines[1]).toBe('What we use');
  });

  it('cuts titles as the old site did', () => {
    const { html } = renderPage('{% include resource-table-all.html tag="oak" %}', {
      ...files,
      '_data/site.yml': theme(4),
    });
    expect(html).toContain(
      'aria-label="The ash, and all that is known of it">The ash, and all that ...</a>',
    );
  });

  it('knows the pages that speak of a tool', () => {
    const { html } = renderPage('{% include resource-table-all.html tag="birch" %}', {
      ...files,
      'content/birch.md':
        '---\ntitle: Birch\npage_id: birch\n---\n\n{% tool "saw" %} {%- tool "saw" -%} {% tool "axe" %}\n',
    });
    expect(rowsOf(html)).toEqual([
      'axe | | Birch |',
      'Saw | Cuts &amp; cuts. | Birch | Tool info Training Publication',
      'Second saw | | Birch |',
    ]);
  });

  it('is nothing for a page without tools', () => {
    expect(renderPage('{% include resource-table-all.html tag="nothing" %}', files).lines).toEqual(
      [],
    );
  });
});

const reference = (id: string, more = {}) =>
  renderPage(`A {% include tool.html id="${id}" %}.`, { ...files, ...more });

describe('tool', () => {
  it('is its name in the line, and what is known of it in a card', () => {
    const { lines, html } = reference('saw');
    expect(html.replace(/<template.*<\/template>/, '')).toBe(
      '<p>A <a class="tool" href="https://saw.example.org/">Saw</a>.</p>',
    );
    expect(lines[0]).toBe('A SawSaw');
    expect(html).toContain('<li><a href="https://saw.example.be/">Belgian saw</a> (Belgium)</li>');
    expect(html).toContain('<li>Chainsaw</li>');
    expect(html).toContain('<a href="https://saw.example.org/">Website</a>');
  });

  it('leads to its row in the table of all tools, or else to its website', () => {
    expect(reference('axe').html).toContain('<span class="tool">axe</span>');
    expect(reference('saw').html).toContain('<a class="tool" href="https://saw.example.org/">');
    const table = { 'content/all.md': '# All\n\n{% include resource-table-all.html %}\n' };
    expect(reference('axe', table).html).toContain('<a class="tool" href="/all#tool-axe">axe</a>');
    expect(reference('saw', table).html).toContain('<a class="tool" href="/all#tool-saw">Saw</a>');
  });

  it('that is unknown is told, with the nearest', () => {
    const { problems, lines } = reference('chain-sew');
    expect(lines).toEqual(['A chain-sew.']);
    expect(withoutDoubles(problems)).toEqual([
      expect.objectContaining({
        check: 'unknown-tool',
        message: 'There is no tool "chain-sew"',
        hint: 'Did you mean "chainsaw"?',
      }),
    ]);
  });
});

describe('training-table-all', () => {
  it('shows what pages name', () => {
    const { html } = renderPage('{% include training-table-all.html %}', {
      'content/b.md': pageFile(
        'title: B',
        'training:',
        '  - { name: Training in TeSS, registry: TeSS, url: "https://tess.example.org/" }',
        '  - { name: , url: }',
        '  - { name: Course, registry: Zenodo, registry_url: "https://zenodo.org/", url: /b }',
      ),
      'content/a.md': pageFile('title: A', 'training:', '  - { name: , url: , registry: }'),
      'content/c.md': pageFile('title: C', 'search_exclude: true', 'training: [{ name: No }]'),
    });
    expect(rowsOf(html)).toEqual(['Training in TeSS about B | B | TeSS', 'Course | B | Zenodo']);
    expect(html).toContain('<a class="row-link" href="https://zenodo.org/">Zenodo</a>');
  });
});

describe('pageids-overview', () => {
  it('lists ids by the sections of a sidebar', () => {
    const { lines, problems } = renderPage('{% include pageids-overview.html sidebar="main" %}', {
      ...files,
      '_data/sidebars/main.yml':
        'subitems:\n  - { title: Tree kinds, url: /oak }\n  - { title: Rocks, url: /oak }\n',
      'content/elm.md': pageFile(
        'title: Elm',
        'type: Tree_kinds',
        'page_id: elm',
        'description: D.',
      ),
    });
    expect(lines.slice(0, 1)).toEqual(['Tree kinds']);
    expect(lines.slice(-8)).toEqual(
      ['Elm', 'elm', 'D.', '/elm'].concat(['Oak', 'oak', 'no description', '/oak']),
    );
    expect(withoutDoubles(problems)).toEqual([]);
  });

  it('tells a sidebar that is not there', () => {
    const { problems } = renderPage('{% include pageids-overview.html sidebar="mian" %}', {
      '_data/sidebars/main.yml': 'subitems: []\n',
    });
    expect(problems.map(({ message, hint }) => `${message}. ${hint}`)).toEqual([
      'There is no sidebar "mian". Did you mean "main"?',
    ]);
  });
});

describe('tools as real sites write them', () => {
  it.each([
    ['registry: NA', []],
    ['registry: "biotools:fiji, tess: Fiji, other:x"', ['biotools=fiji', 'tess=Fiji']],
    ['registry: { biotools: NA, europmc: 12 }', ['europmc=12']],
    ['registry:', []],
  ])('%s', (_, expected) => {
    const written = new Map<string, unknown>([
      ['registry: NA', 'NA'],
      ['registry: "biotools:fiji, tess: Fiji, other:x"', 'biotools:fiji, tess: Fiji, other:x'],
      ['registry: { biotools: NA, europmc: 12 }', { biotools: 'NA', europmc: 12 }],
      ['registry:', null],
    ]).get(_);
    const [tool] = toolsFrom(toolsSchema.parse([{ name: 'Fiji 2 (new)', registry: written }]));
    expect(tool?.id).toBe('fiji-2-new');
    expect([...(tool?.registries ?? [])].map((pair) => pair.join('='))).toEqual(expected);
  });
});

describe('the tag of a tool', () => {
  it.each([
    ['{% tool "saw" %}'],
    ["{% tool 'saw' %}"],
    ['{%- tool saw -%}'],
    ['{% assign id = "saw" %}{% tool id %}'],
  ])('%s is the component', (written) => {
    const { html, problems } = renderPage(`Use ${written} here.`, files);
    expect(html).toContain('href="https://saw.example.org/"');
    expect(withoutDoubles(problems)).toEqual([]);
  });

  it('tells where nothing has that id, and the nearest one', () => {
    const { html, problems } = renderPage('One\n\nUse {% tool "swa" %} here.', files);
    expect(html).toContain('swa');
    expect(withoutDoubles(problems)).toEqual([
      expect.objectContaining({
        check: 'unknown-tool',
        line: 3,
        column: 5,
        message: 'There is no tool "swa"',
        hint: 'Did you mean "saw"?',
      }),
    ]);
  });
});

it('is known to Liquid by the filter of the theme’s plugin', () => {
  const { lines, problems } = renderPage(
    '---\npage_id: here\n---\n{% tool "saw" %}\n\n' +
      '{% assign all = site.data.tool_and_resource_list | add_related_pages %}' +
      '{% for one in all %}{{ one.id }}:{{ one.related_pages | join: "+" }};{% endfor %}' +
      '{{ "x" | add_related_pages }}',
    {
      '_data/tool_and_resource_list.yml':
        '- { id: saw, name: Saw, related_pages: [old] }\n- { id: axe, name: Axe, related_pages: [a, b] }\n',
    },
  );
  expect(lines.at(-1)).toBe('saw:here;axe:a+b;x');
  expect(problems.filter(({ check }) => check === 'unknown-filter')).toEqual([]);
});

it('tables on one page have each an id of their own to skip to', () => {
  const { html } = renderPage(
    '{% include training-table-all.html %}\n\n{% include resource-table-all.html tag="oak" %}\n\n{% include resource-table-all.html tag="oak" %}',
    { ...files, 'content/oak.md': pageFile('title: Oak', 'page_id: oak') },
  );
  const ids = [...html.matchAll(/ id="(skip-[^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids.length).toBeGreaterThan(2);
  for (const id of ids) expect(html).toContain(`href="#${id}"`);
});
