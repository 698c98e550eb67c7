import { describe, expect, it } from 'vitest';
import { pageFile, renderPage } from './render-page.ts';

const files = {
  '_data/countries.yml': 'BE: Belgium\nNO: Norway\n',
  '_data/affiliations.yml':
    '- { name: Tree Institute, image_url: /assets/img/tree.svg, url: "https://tree.example.org/" }\n' +
    '- { name: Open Forest, url: "https://forest.example.org/" }\n',
  'assets/img/tree.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'content/a/oak.md': pageFile(
    'title: Oak',
    'page_id: oak',
    'type: tree_kinds',
    'description: Old & slow.',
  ),
  'content/b/ash.md': pageFile('title: Ash', 'page_id: ash', 'type: tree_kinds'),
  'content/c/birch.md': pageFile('title: birch', 'page_id: birch', 'type: tree_kinds'),
  'content/c/aspen.md': pageFile('title: Zitter-Pappel', 'page_id: aspen', 'type: tree_kinds'),
  'content/c/draft.md': pageFile('title: Draft', 'type: tree_kinds', 'search_exclude: true'),
  'content/c/gone.md': pageFile('title: Gone', 'type: tree_kinds', 'published: false'),
  'content/c/untitled.md': pageFile('type: tree_kinds'),
  'content/c/other.md': pageFile('title: Other', 'page_id: other', 'type: rocks'),
  'content/no.md': pageFile('title: Norway', 'country_code: "NO"', 'type: countries'),
};

const titles = (call: string, more = {}) =>
  [
    ...renderPage(`{% include ${call} %}`, { ...files, ...more }).html.matchAll(
      /class="tile-title"><a href="[^"]*">([^<]*)/g,
    ),
  ].map(([, title]) => title);

const linesIn = (version: string) =>
  renderPage('{% include section-navigation-tiles.html custom="oak" %}', {
    ...files,
    '_data/site.yml': `jekyll_config: { remote_theme: "ELIXIR-Belgium/elixir-toolkit-theme@${version}" }`,
  }).lines;

const elm = (version: string) =>
  renderPage('{% include section-navigation-tiles.html custom="elm" %}', {
    ...files,
    '_data/site.yml': `jekyll_config: { remote_theme: "ELIXIR-Belgium/elixir-toolkit-theme@${version}" }`,
    'content/elm.md': pageFile(
      'title: Elm',
      'page_id: elm',
      'page_img: elm.png',
      'supported_by: [Open Forest, NO]',
    ),
    'content/images/elm.png': 'picture',
  }).html;

describe('section-navigation-tiles', () => {
  it.each([
    ['type="tree_kinds"', ['Ash', 'Oak', 'Zitter-Pappel', 'birch']],
    ['type="tree_kinds" sort=false', ['Ash', 'Zitter-Pappel', 'birch', 'Oak']],
    ['type="tree_kinds" sort="false"', ['Ash', 'Zitter-Pappel', 'birch', 'Oak']],
    ['type="tree_kinds" except="oak.md, birch.md"', ['Ash', 'Zitter-Pappel']],
    ['type="rocks" custom="oak, ash"', ['Ash', 'Oak']],
    ['custom="oak, ash" sort=false', ['Oak', 'Ash']],
    ['type="Tree_kinds"', []],
    ['', ['Ash', 'Norway', 'Oak', 'Other', 'Zitter-Pappel', 'birch']],
  ])('with %s', (parameters, expected) => {
    expect(titles(`section-navigation-tiles.html ${parameters}`)).toEqual(expected);
  });

  it('takes ids from a variable', () => {
    const page =
      '---\nchildren: [oak, ash]\n---\n' +
      '{% assign ids = page.children | join: ", " %}{% include section-navigation-tiles.html custom=ids %}';
    const { lines } = renderPage(page, files);
    expect(lines).toEqual(['Ash', 'Oak', 'Old & slow.']);
  });

  it('says the type where the theme did', () => {
    expect(linesIn('1.23.0')).toEqual(['Oak', 'Old & slow.']);
    expect(linesIn('4.1.0')).toEqual(['Tree kinds', 'Oak', 'Old & slow.']);
    expect(linesIn('6.0.0')).toEqual(['tree kinds', 'Oak', 'Old & slow.']);
    expect(linesIn('main')).toEqual(['tree kinds', 'Oak', 'Old & slow.']);
  });

  it('shows the picture of the page where the theme did', () => {
    expect(elm('6.0.0')).toContain('src="/images/elm.png" alt="logo of Elm"');
    expect(elm('6.0.0').indexOf('title="Norway"')).toBeLessThan(
      elm('6.0.0').indexOf('title="Open Forest"'),
    );
    expect(elm('1.0.0')).not.toContain('elm.png');
  });

  it('shows supporters: countries by flag, others by logo or name, unknown ones not', () => {
    const { html } = renderPage('{% include section-navigation-tiles.html custom="elm" %}', {
      ...files,
      'content/elm.md': pageFile(
        'title: Elm',
        'page_id: elm',
        'affiliations: [no, BE, Tree Institute, Open Forest, Nobody]',
      ),
    });
    const [supporters = ''] = /<p class="tile-supporters">.*?<\/p>/.exec(html) ?? [];
    expect(supporters).toContain(
      '<a class="supporter" href="/no" title="Norway" aria-label="Norway">',
    );
    expect(supporters).toMatch(
      /<span class="supporter" title="Belgium"><span class="flag"[^>]*role="img" aria-label="Belgium"/,
    );
    expect(supporters).toContain('<img src="/assets/img/tree.svg" alt="logo of Tree Institute"');
    expect(supporters).toMatch(/href="https:\/\/forest.example.org\/"[^>]*>Open Forest<\/a>/);
    expect(supporters).not.toContain('Nobody');
  });

  it.each([
    ['', false, false],
    ['search=true', true, false],
    ['search="true"', true, false],
    ['search=false', false, false],
    ['supported_by=true', false, true],
    ['affiliations=true search=true', true, true],
  ])('with %s has a box for text: %s, for supporters: %s', (parameters, text, supporters) => {
    const { html } = renderPage(
      `{% include section-navigation-tiles.html type="tree_kinds" ${parameters} %}`,
      files,
    );
    expect(html.includes('type="search"')).toBe(text);
    expect(html.includes('<select')).toBe(supporters);
    expect(/class="tile-filter"[^>]* data-parity-ignore[^>]* hidden>/.test(html)).toBe(
      text || supporters,
    );
  });

  it('tells what is amiss and shows the rest', () => {
    const { problems, lines } = renderPage(
      'Text.\n\n{% include section-navigation-tiles.html custom="oka, ash" exept="red" col=9 %}',
      files,
    );
    expect(lines).toEqual(['Text.', 'Ash']);
    expect(problems.map(({ message, hint, line }) => `${line}: ${message} ${hint ?? ''}`)).toEqual([
      expect.stringContaining('3: The parameter "col"'),
      '3: The include section-navigation-tiles.html has no parameter "exept" Did you mean "except"?',
      '3: No page has the page_id "oka" Did you mean "oak"?',
    ]);
  });

  it('keeps text from front matter text', () => {
    const { html } = renderPage('{% include section-navigation-tiles.html custom="x" %}', {
      'content/x.md': pageFile(
        'title: "<b>X</b>"',
        'page_id: x',
        'description: "<script>1</script> <em>E. coli</em> &amp;"',
      ),
    });
    expect(html).toContain('&lt;b&gt;X&lt;/b&gt;');
    expect(html).toContain('&lt;script&gt;1&lt;/script&gt; <em>E. coli</em> &amp;</p>');
  });

  it('stands in a list, and under a base', () => {
    const { html } = renderPage(
      '* One\n\n  {% include section-navigation-tiles.html custom="oak" %}\n\n* Two',
      files,
      '/sub/',
    );
    expect(html).toContain('href="/sub/oak"');
    expect(html).toMatch(/<li>.*<ul class="tiles.*<\/li>/);
  });
});

describe('section-navigation-tiles-simple', () => {
  it('stands in the order of file names, and shows flags', () => {
    const call = '{% include section-navigation-tiles-simple.html type="countries" col=3 %}';
    const { html } = renderPage(call, {
      ...files,
      'content/zz.md': pageFile('title: Austria', 'country_code: AT', 'type: countries'),
    });
    expect(html.replace(/<svg.*?<\/svg>/g, '[flag]')).toBe(
      '<ul class="tiles tiles-simple tiles-3" role="list">' +
        '<li class="tile"><p class="tile-title"><a href="/no">Norway<span class="flag" data-code="no" aria-hidden="true">[flag]</span></a></p></li>' +
        '<li class="tile"><p class="tile-title"><a href="/zz">Austria<span class="flag" data-code="at" aria-hidden="true">[flag]</span></a></p></li>' +
        '</ul>',
    );
  });
});
