import { describe, expect, it } from 'vitest';
import { pageFile, renderPage } from './render-page.ts';

const glossary = `- { term: genome, definition: "All the *DNA* of a living being.", also: [genetic make-up], see: [dna] }
- { term: DNA, definition: "A molecule & its letters.", see: [genome, nothing] }
- { term: Écart, definition: Distance. }
- { term: 3' end, id: three-prime, definition: One end. }
`;
const files = {
  // Shows how the component is called, and comes first.
  'content/guide.md':
    '---\ntitle: Guide\n---\n\n{% raw %}\n{% include glossary.html %}\n{% endraw %}\n',
  '_data/glossary.yml': glossary,
  'content/words.md': `---\ntitle: Words\n---\n\n{% include glossary.html %}\n`,
};

const found = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, text]) => text);

const shown = () => renderPage('{% include glossary.html %}', files);

describe('the glossary', () => {
  it('has every term under its letter, in the order of the alphabet', () => {
    const { html } = shown();
    expect(found(html, /<h2[^>]*>([^<]*)/g)).toEqual(['0–9', 'D', 'E', 'G']);
    expect(found(html, /<dt[^>]*>([^<]*)/g).map((term) => term?.trim())).toEqual([
      '3&#39; end',
      'DNA',
      'Écart',
      'genome',
    ]);
  });

  it('gives every term an anchor, its other names and its definition', () => {
    const { html } = shown();
    expect(found(html, /<dt id="([^"]*)"/g)).toEqual(['three-prime', 'dna', 'écart', 'genome']);
    expect(html).toContain('(genetic make-up)');
    expect(html).toContain('All the <em>DNA</em> of a living being.');
    expect(html).toContain('A molecule &amp; its letters.');
  });

  it('leads to the terms that belong to one, and tells of those that are not there', () => {
    const { html, problems } = shown();
    expect(html).toContain('<a href="#dna">DNA</a>');
    expect(problems.map(({ message, hint }) => [message, hint])).toEqual([
      [
        '"DNA" refers to the term "nothing", which is not in the glossary',
        'Give the id of a term in _data/glossary.yml.',
      ],
    ]);
  });

  it('is a list of its own where a file of that name holds something else', () => {
    const own = { ...files, '_data/glossary.yml': 'dna: A molecule\n' };
    const { problems: none, html: empty } = renderPage('{{ site.data.glossary.dna }}', own);
    expect(none).toEqual([]);
    expect(empty).toContain('A molecule');
  });

  it('tells of two terms with one id', () => {
    const twice = {
      ...files,
      '_data/glossary.yml': `${glossary}- { term: dna, definition: Again. }\n`,
    };
    expect(renderPage('Text.', twice).problems).toMatchObject([
      { check: 'duplicate-term', file: '_data/glossary.yml', line: 5 },
    ]);
  });
});

describe('a term in a line of text', () => {
  it.each([
    ['{% term "dna" %}', 'DNA'],
    ['{% term "dna" "deoxyribonucleic acid" %}', 'deoxyribonucleic acid'],
    ["{% term 'dna' 'the \"molecule\"' %}", 'the &quot;molecule&quot;'],
    ['{% term dna %}', 'DNA'],
  ])('%s leads to the glossary and has its card', (tag, text) => {
    const { html, problems } = renderPage(`All ${tag} of it.`, files);
    expect(problems).toEqual([]);
    expect(html).toContain(`<p>All <a class="tool" href="/words#dna">${text}</a><template`);
    expect(html).toMatch(/<p class="tool-card-name">DNA<\/p><p>A molecule &amp; its letters.<\/p>/);
    expect(html).toMatch(/<\/template> of it.<\/p>/);
  });

  it('is a word with a card where no page shows the glossary', () => {
    const { html } = renderPage('{% term "dna" %}', { '_data/glossary.yml': glossary });
    expect(html).toContain('<span class="tool">DNA</span><template');
    expect(html).not.toContain('In the glossary');
  });

  it('that is not known is said, with the nearest', () => {
    const { html, problems } = renderPage('A {% term "genom" "word" %}.', files);
    expect(html).toContain('<p>A word.</p>');
    expect(problems).toMatchObject([
      {
        check: 'unknown-term',
        file: 'content/page.md',
        line: 1,
        column: 3,
        message: 'There is no term "genom" in the glossary',
        hint: 'Did you mean "genome"?',
      },
    ]);
  });
});

it('a page from front matter alone needs no glossary', () => {
  expect(renderPage('Text.', { 'content/a.md': pageFile('title: A') }).problems).toEqual([]);
});
