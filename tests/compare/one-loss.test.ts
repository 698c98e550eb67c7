import { describe, expect, it } from 'vitest';
import { runScript } from '../support/run.ts';
import { editedFixture, newFixture, oldFixture, type Edit } from './sites.ts';

const image =
  '<img src="/assets/img/map.800.webp" data-original-src="/assets/img/map.png" alt="Map of the countries">';

/** What is taken away from the new site, and the lines of the report that must name it. */
const rows: [what: string, edits: Edit[], named: string[], number?: number][] = [
  ['a word', [['index.html', 'not be', 'be']], ['/', 'words', '[not]', 'Genomes must']],
  [
    'a word of an image',
    [['index.html', 'Map of the', 'Map of']],
    ['/', 'image text', '/assets/img/map.png'],
  ],
  [
    'the text of an image',
    [['index.html', ' alt="Map of the countries"', '']],
    ['/', 'image text', 'is gone'],
  ],
  [
    'a heading',
    [['index.html', 'h2 id="first-steps">First steps</h2', 'p id="first-steps">First steps</p']],
    ['/', 'heading', 'First steps'],
  ],
  [
    'an anchor of a heading',
    [['index.html', ' id="first-steps"', '']],
    ['/', 'anchor', '#first-steps'],
  ],
  [
    'an anchor that is linked to',
    [['guide.html', ' id="details"', '']],
    ['/guide', 'anchor', '#details', '/ links to it'],
  ],
  [
    'a link',
    [['index.html', '<a href="/guide">the guide</a>', 'the guide']],
    ['/', 'link', '/guide “the guide”'],
  ],
  [
    'where a link leads',
    [['index.html', '"/guide"', '"/about"']],
    ['/', 'link', '/guide “the guide” is now /about'],
  ],
  [
    'the part to which a link leads',
    [['index.html', '/guide/start#setup', '/guide/start']],
    ['/', 'link', '/guide/start#setup'],
  ],
  [
    'an address for mail',
    [['index.html', 'help@example.org', 'no@example.org']],
    ['/', 'link', 'mailto:help@example.org'],
  ],
  [
    'an image',
    [['index.html', image, '']],
    ['/', 'image', '/assets/img/map.png “Map of the countries”'],
  ],
  [
    'the file of an image',
    [['assets/img/map.png', null]],
    ['/assets/img/map.png', 'image is gone'],
  ],
  ['a PDF', [['assets/handbook.pdf', null]], ['/assets/handbook.pdf', 'download is gone']],
  ['a URL', [['about.html', null]], ['/about', 'is gone']],
  ['a redirect', [['old-page.html', null]], ['/old-page', 'is gone'], 2],
  [
    'where a redirect leads',
    [['old-page.html', 'url=/guide/start', 'url=/nowhere']],
    ['/old-page', 'is gone', 'leads on to /nowhere, which is not there'],
    2,
  ],
];

describe('takes one thing away and names it', () => {
  it.each(rows)('%s', async (_what, edits, named, number = 1) => {
    const { code, stdout, stderr } = await runScript('compare', [
      oldFixture,
      editedFixture(...edits),
    ]);
    expect(stderr).toBe('');
    expect(code).toBe(1);
    expect(stdout).toContain(`A reader loses ${number} thing`);
    const list = stdout.slice(stdout.indexOf('files gone')).split('\n').slice(2).join('\n');
    const [where = '', ...what] = named;
    expect(list.split('\n')[0]).toBe(where);
    for (const text of what) expect(list).toContain(text);
  });

  it('and nothing where nothing is taken away', async () => {
    const { code, stdout } = await runScript('compare', [oldFixture, newFixture]);
    expect(stdout).toContain('A reader loses nothing.');
    expect(code).toBe(0);
  });
});
