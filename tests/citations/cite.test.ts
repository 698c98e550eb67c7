import { describe, expect, it } from 'vitest';
import { cited, numbered, renderCited, textOf, withoutBacks, withStyle } from './render-cited.ts';

const harvard = { ...cited, ...withStyle('harvard1') };
const vancouver = { ...cited, ...withStyle('vancouver') };
const linesOf = (html: string) => textOf(html).split('\n').filter(Boolean);

describe('cite', () => {
  it('is a link with the number, in the order of the first citations', async () => {
    const { html, problems } = await renderCited(
      'A {% cite vries2019trees %}, B {% cite society2024 %}, A {% cite vries2019trees %}.\n\n{% bibliography --cited %}\n',
    );
    expect(problems).toEqual([]);
    expect(html).toContain(
      '<p>A <a class="citation" id="cited-vries2019trees" href="#vries2019trees"><sup>[1]</sup></a>, B <a class="citation" id="cited-society2024" href="#society2024"><sup>[2]</sup></a>, A <a class="citation" id="cited-vries2019trees-2" href="#vries2019trees"><sup>[1]</sup></a>.</p>',
    );
    expect(withoutBacks(html)).toContain(
      '<ol class="bibliography">\n<li><span id="vries2019trees">Vries, J. de, Berg, A. M. van der, &#38; The Tree Society. Trees',
    );
  });

  it.each([
    ['{% cite gluckner2008signs %}', '(Glöckner et al., 2008)'],
    ['{% cite doi2020link %}', '(Doe and Roe, 2020)'],
    ['{% cite doi2020link --locator 12 %}', '(Doe and Roe, 2020, p. 12)'],
    ['{% cite doi2020link -l 23-5 %}', '(Doe and Roe, 2020, pp. 23–5)'],
    ['{% cite doi2020link -L chapter -l 3 %}', '(Doe and Roe, 2020, chap. 3)'],
    ['{% cite doi2020link --suppress_author %}', '(2020)'],
    ['{% cite doi2020link -A -l 42 %}', '(2020, p. 42)'],
    ['{% cite doi2020link society2024 %}', '(Doe and Roe, 2020; The Tree Society, 2024)'],
    [
      '{% cite doi2020link, society2024 -l 2 -l 4 %}',
      '(Doe and Roe, 2020, p. 2; The Tree Society, 2024, p. 4)',
    ],
    ['{% cite oak --file books %}', '(Oaken, 1999)'],
    ['{% cite oak -f books.bib %}', '(Oaken, 1999)'],
    ['{% assign work = "doi2020link" %}{% cite work %}', '(Doe and Roe, 2020)'],
    ['{% assign work = "doi2020link" %}{% cite {{ work }} %}', '(Doe and Roe, 2020)'],
    ['{% cite doi2020link --style vancouver %}', '(1)'],
  ])('%s', async (page, text) => {
    const { html, problems } = await renderCited(page, harvard);
    expect(problems).toEqual([]);
    expect(textOf(html)).toBe(text);
  });

  it('gives each of several works a link', async () => {
    const { html } = await renderCited('{% cite doi2020link oak vries2019trees %}', {
      ...vancouver,
      '_bibliography/references.bib': `${String(cited['_bibliography/references.bib'])}${String(cited['_bibliography/books.bib'])}`,
    });
    expect(html.trim()).toBe(
      `<p>(${['doi2020link', 'oak', 'vries2019trees']
        .map((key, at) => `<a class="citation" id="cited-${key}" href="#${key}">${at + 1}</a>`)
        .join(',')})</p>`,
    );
  });

  it('takes a prefix for the ids', async () => {
    const { html } = await renderCited(
      '{% cite oak -f books --prefix a %}\n\n{% bibliography -f books --cited --prefix a %}\n',
      vancouver,
    );
    expect(html).toContain('href="#a-oak"');
    expect(html).toContain('<span id="a-oak">');
  });

  it('works in lists, tables, headings and includes', async () => {
    const { html, problems } = await renderCited(
      '- one {% cite oak -f books %}\n\n| a |\n| - |\n| {% cite ash -f books %} |\n\n{% include x.html key="oak" %}\n',
      { ...vancouver, '_includes/x.html': '<b>{% cite include.key -f books %}</b>' },
    );
    expect(problems).toEqual([]);
    expect(textOf(html).match(/\(\d\)/g)).toEqual(['(1)', '(2)', '(1)']);
  });
});

describe('bibliography', () => {
  it('writes entries in a style by names', async () => {
    const { html } = await renderCited('{% bibliography %}', harvard);
    expect(html).toContain('<ol class="bibliography bibliography-by-name">');
    expect(linesOf(html)).toEqual([
      'Glöckner, F.O. et al. (2008) “The minimum of DNA signs: a ‘short’ account of O’Brien’s,” Journal of Small Examples, 26(5), pp. 541–547. Available at: https://doi.org/10.1000/nbt1360.',
      'de Vries, J., van der Berg, A.M., and The Tree Society (2019) Trees & shrubs of 103 islands — a list. Leaf & Co. Available at: https://trees.example.org/list?a=1&b=2.',
      'The Tree Society (2024) What we do. Available at: https://trees.example.org/ (Accessed: October 22, 2024).',
      'Doe, J. and Roe, R. (2020) “A set of numbers.” Available at: https://doi.org/10.1000/set.1.',
    ]);
    expect(html).toContain('<a href="https://doi.org/10.1000/set.1">');
    expect(html).toContain('<a href="https://trees.example.org/list?a=1&amp;b=2">');
  });

  it('keeps the numbers that a style writes itself', async () => {
    const { html } = await renderCited('{% bibliography -f books %}', vancouver);
    expect(html).toContain('<ol class="bibliography bibliography-with-numbers">');
    expect(linesOf(html)).toEqual([
      '1. Oaken O. Oaks. Leaf; 1999.',
      '2. Ashen A. Ashes. Leaf; 2001.',
    ]);
  });

  it.each([
    ['--file books', '', ['Oaks', 'Ashes']],
    ['-f books --max 1', '', ['Oaks']],
    ['-f books --offset 1', '', ['Ashes']],
    ['-f books', '    sort_by: year\n    order: descending\n', ['Ashes', 'Oaks']],
    ['-f books', '    sort_by: title\n', ['Ashes', 'Oaks']],
    [
      '-f books',
      '    sort_by: [publisher, author]\n    order: ascending,descending\n',
      ['Oaks', 'Ashes'],
    ],
    ['', '    bibliography: books\n', ['Oaks', 'Ashes']],
    ['', '    bibliography: books.bib\n    sort_by: none\n', ['Oaks', 'Ashes']],
  ])('%s %j', async (args, settings, titles) => {
    const files = { ...cited, ...withStyle('vancouver', settings) };
    const { html } = await renderCited(`{% bibliography ${args} %}`, files);
    expect(linesOf(html).map((line) => /Oaks|Ashes/.exec(line)?.[0])).toEqual(titles);
  });

  it('shows a sorted list with the numbers of the citations', async () => {
    const page = '{% cite oak %}{% cite ash %}\n\n';
    const settings = '    bibliography: books\n    sort_by: title\n';
    const files = { ...cited, ...withStyle('_bibliography/small_numbers.csl', settings) };
    const sorted = await renderCited(`${page}{% bibliography --cited %}`, files);
    expect(sorted.html.match(/<li[^>]*><span id="\w+"/g)).toEqual([
      '<li value="2"><span id="ash"',
      '<li value="1"><span id="oak"',
    ]);
    const inOrder = await renderCited(`${page}{% bibliography --cited_in_order %}`, files);
    expect(inOrder.html.match(/<li[^>]*><span id="\w+"/g)).toEqual([
      '<li><span id="oak"',
      '<li><span id="ash"',
    ]);
  });

  it('counts anew behind a list of cited works', async () => {
    const { html, problems } = await renderCited(
      '{% cite oak %}\n\n{% bibliography --cited %}\n\n{% cite ash %} {% cite oak %}\n\n{% bibliography --cited %}\n',
      { ...cited, ...withStyle('vancouver', '    bibliography: books\n') },
    );
    expect(problems).toEqual([]);
    expect(linesOf(html)).toEqual([
      '(1)',
      '1. Oaken O. Oaks. Leaf; 1999.',
      '(1) (2)',
      '1. Ashen A. Ashes. Leaf; 2001.',
      '2. Oaken O. Oaks. Leaf; 1999.',
    ]);
    expect(html.match(/id="oak"/g)).toHaveLength(1);
  });

  it('leads back to each citation', async () => {
    const { html } = await renderCited(
      '{% cite oak -f books %} {% cite ash -f books %} {% cite oak -f books %}\n\n{% bibliography -f books %}',
    );
    const links = [...html.matchAll(/<a href="#(cited-[^"]*)" aria-label="([^"]*)">(.*?)<\/a>/g)];
    expect(links.map(([, target, label, inner = '']) => [target, label, textOf(inner)])).toEqual([
      ['cited-oak', '1 of 2: back to where “Oaks” is cited', '1'],
      ['cited-oak-2', '2 of 2: back to where “Oaks” is cited', '2'],
      ['cited-ash', 'Back to where “Ashes” is cited', ''],
    ]);
    expect(
      html.match(/class="citation-backs" data-parity-ignore data-pagefind-ignore/g),
    ).toHaveLength(2);
    for (const [, target] of links) expect(html).toContain(`id="${target}"`);
  });

  it('may stand in a layout, which pages without citations have as well', async () => {
    const layout = {
      '_layouts/own.html': '---\nlayout: page\n---\n{{ content }}\n{% bibliography --cited %}\n',
    };
    const files = { ...cited, ...numbered, ...layout };
    const citing = await renderCited('---\nlayout: own\n---\n{% cite doi2020link %}\n', files);
    expect(citing.problems).toEqual([]);
    expect(citing.page).toContain('<span id="doi2020link">');
    const other = await renderCited('---\nlayout: own\n---\nNothing.\n', files);
    expect(other.problems).toEqual([]);
    expect(other.page).not.toContain('bibliography');
  });
});
