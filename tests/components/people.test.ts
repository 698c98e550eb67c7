import { describe, expect, it } from 'vitest';
import { initialsOf } from '../../src/components/people.ts';
import { pageFile, renderPage } from './render-page.ts';

const files = {
  '_data/CONTRIBUTORS.yml': `Ada Lovelace: { git: ada, email: ada@example.org, orcid: 0000-0002-1825-0097, role: editor, affiliation: "Here, there" }
Zoe Late:
Grace Hopper: { image_url: assets/img/grace.png, role: Editor, affiliation: [One, Two] }
Émilie du Châtelet: { image_url: "https://pictures.example.org/emilie.png" }
`,
  'assets/img/grace.png': 'picture',
  'content/a.md': pageFile('title: A', 'contributors: [Zoe Late, Only Named]'),
  'content/b.md': pageFile('title: B', 'contributors: [Hidden]', 'search_exclude: true'),
};

const names = (call: string) =>
  [...renderPage(`{% include ${call} %}`, files).html.matchAll(/class="person-name">([^<]*)/g)].map(
    ([, name]) => name,
  );

describe.each(['contributor-tiles-all', 'contributor-carousel-selection'])('%s', (name) => {
  it.each([
    ['', ['Ada Lovelace', 'Grace Hopper', 'Only Named', 'Zoe Late', 'Émilie du Châtelet']],
    [
      'sort=false',
      ['Zoe Late', 'Only Named', 'Ada Lovelace', 'Grace Hopper', 'Émilie du Châtelet'],
    ],
    ['role="editor" col=3', ['Ada Lovelace', 'Grace Hopper']],
    ['custom="Zoe Late, Ada Lovelace, Stranger"', ['Ada Lovelace', 'Stranger', 'Zoe Late']],
    ['custom="Zoe Late, Ada Lovelace" sort=false', ['Zoe Late', 'Ada Lovelace']],
  ])('with %s', (parameters, expected) => {
    expect(names(`${name}.html ${parameters}`)).toEqual(expected);
  });
});

const card = (name: string) =>
  renderPage(`{% include contributor-tiles-all.html custom="${name}" %}`, files).html;

describe('a person', () => {
  it('has links with names', () => {
    const html = card('Ada Lovelace');
    const links = [...html.matchAll(/<a href="([^"]*)" aria-label="([^"]*)"><svg/g)];
    expect(links.map(([, href, label]) => `${label}: ${href}`)).toEqual([
      'Ada Lovelace, GitHub: https://github.com/ada',
      'Ada Lovelace, E-mail: mailto:ada@example.org',
      'Ada Lovelace, ORCID: https://orcid.org/0000-0002-1825-0097',
    ]);
    expect(html).toContain('<p class="person-role">Editor</p>');
    expect(html).toContain('<p class="person-affiliation">Here, there</p>');
  });

  it('is shown by a picture on this host only', () => {
    expect(card('Grace Hopper')).toContain('<img src="/assets/img/grace.png" alt=""');
    expect(card('Grace Hopper')).toContain('One / Two');
    expect(card('Émilie du Châtelet')).not.toContain('<img');
    expect(card('Zoe Late')).not.toContain('<img');
  });

  it('names the picture on GitHub that the old site showed, and fetches nothing', () => {
    expect(card('Ada Lovelace')).toContain(
      '<img src="/assets/theme/person.svg" data-original-src="https://avatars.githubusercontent.com/ada" alt="Ada Lovelace"',
    );
  });

  it('has initials; they are words of the page only where they were', () => {
    expect(card('Zoe Late')).toContain('aria-hidden="true">ZL</span>');
    expect(card('Ada Lovelace')).toContain('data-parity-ignore data-pagefind-ignore>AL</span>');
    const written = ['Émilie du Châtelet', '  x ', ''];
    expect(written.map((name) => initialsOf(name, 5))).toEqual(['ÉDC', 'X', '']);
    expect(written.map((name) => initialsOf(name, 6))).toEqual(['É', 'X', '']);
  });
});

const supporters = {
  '_data/supported_by.yml': `- { name: Zoo, image_url: assets/img/grace.png, expose: true, type: project, url: "https://zoo.example.org" }
- { name: Ark, image_url: assets/img/grace.png, expose: "true", type: institution }
- { name: Hidden, image_url: assets/img/grace.png, expose: false, type: project }
- { name: No logo, image_url: , expose: true, type: project }
`,
  'assets/img/grace.png': 'picture',
};

describe.each(['supported-by-tiles-selection', 'affiliation-tiles-selection'])('%s', (name) => {
  it.each([
    ['', ['Ark', 'Zoo']],
    ['sort=false', ['Zoo', 'Ark']],
    ['type="project"', ['Zoo']],
    ['type="funder"', []],
  ])('with %s', (parameters, expected) => {
    const { html } = renderPage(`{% include ${name}.html ${parameters} %}`, supporters);
    expect([...html.matchAll(/<img[^>]* alt="([^"]*)"/g)].map(([, alt]) => alt)).toEqual(expected);
    expect(html.includes('href="https://zoo.example.org"')).toBe(expected.includes('Zoo'));
  });
});
