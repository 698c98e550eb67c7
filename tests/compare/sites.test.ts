import { describe, expect, it } from 'vitest';
import { compareBodies, compareFiles, lossesOf, page } from './sites.ts';

const refresh = (to: string) =>
  page('', `<title>x</title><meta http-equiv="refresh" content="0; url=${to}">`);

describe('URLs', () => {
  it.each([
    ['/a.html', { 'a.html': page('A') }],
    ['/a/', { 'a/index.html': page('A') }],
  ])('is there as %s', (_form, after) => {
    for (const before of ['a.html', 'a/index.html']) {
      expect(compareFiles({ [before]: page('A') }, after).summary).toMatchObject({
        same: 1,
        losses: 0,
        new: 0,
      });
    }
  });

  it('are gone when only their capitals differ', () => {
    const { summary } = compareFiles({ 'About.html': page('A') }, { 'about.html': page('A') });
    expect(summary).toMatchObject({ gone: 1, new: 1, losses: 1 });
  });

  it('may both be there as a file and a folder', () => {
    const files = { 'a.html': page('A'), 'a/index.html': page('B') };
    expect(compareFiles(files, files).summary).toMatchObject({ same: 2, losses: 0 });
  });
});

describe('redirects', () => {
  const target = { 'b.html': page('<p>some words</p>'), 'c.html': refresh('/b') };
  it.each([
    ['to a page', refresh('/b'), { state: 'redirected', to: '/b' }],
    [
      'to a page of the own host',
      refresh('https://x.example/b.html'),
      { state: 'redirected', to: '/b' },
    ],
    ['through another', refresh('/c'), { state: 'redirected', to: '/b' }],
    [
      'to another host',
      refresh('https://y.example/z'),
      { state: 'redirected', to: 'https://y.example/z' },
    ],
    ['to an anchor', refresh('b#part'), { state: 'redirected', to: '/b#part' }],
    ['to nothing', refresh('/z'), { state: 'gone' }],
    ['in a circle', refresh('/a'), { state: 'gone' }],
    [
      'by nothing but a canonical address',
      page('<a href="/b">Moved</a>', '<link rel="canonical" href="https://x.example/b">'),
      { state: 'redirected', to: '/b' },
    ],
    [
      'not by a canonical address alone',
      page(`<p>${'word '.repeat(40)}</p>`, '<link rel="canonical" href="https://x.example/b">'),
      { state: 'lost' },
    ],
    [
      'not by a refresh of the page itself',
      page('<p>old words</p>', '<meta http-equiv="refresh" content="30">'),
      { state: 'changed' },
    ],
  ])('%s', (_name, html, expected) => {
    const before = { 'a.html': page('<p>old words</p>'), ...target };
    const found = compareFiles(before, { 'a.html': html, ...target });
    expect(found.pages[0]).toMatchObject({ url: '/a', ...expected });
    expect(found.summary.losses > 0).toBe(['gone', 'lost'].includes(expected.state));
  });

  it('that were there before are the same', () => {
    const files = { 'a.html': refresh('/b'), ...target };
    const { summary } = compareFiles(files, { ...files, 'a.html': refresh('/b.html') });
    expect(summary).toMatchObject({ same: 3, losses: 0 });
  });

  it('to a page that is new are compared with it', () => {
    const found = compareFiles(
      { 'a.html': page('<p>one two three</p>') },
      { 'a.html': refresh('/moved'), 'moved.html': page('<p>one three</p>') },
    );
    expect(found.pages[0]).toMatchObject({ state: 'redirected', to: '/moved' });
    expect(lossesOf(found)).toEqual(['/a words two']);
  });
});

describe('links', () => {
  const b = { 'b.html': page('B'), 'c.html': page('C') };
  const compare = (before: string, after: string, more = {}) =>
    compareFiles({ 'a.html': page(before), ...b }, { 'a.html': page(after), ...b, ...more });

  it.each([
    ['other words', '<a href="b">one</a>', '<a href="b">one two</a>', []],
    ['another form', '<a href="b.html">x</a>', '<a href="/b/">x</a>', []],
    ['elsewhere', '<a href="b">x</a>', '<a href="c">x</a>', ['/a link /b']],
    ['one of two', '<a href="b">x</a> <a href="b">x</a>', '<a href="b">x</a> x', ['/a link /b']],
    ['that led nowhere', '<a href="z">x</a>', 'x', []],
    ['that led nowhere, mended', '<a href="z">x</a>', '<a href="b">x</a>', []],
    ['to another host', '<a href="https://y.example">x</a>', 'x', ['/a link https://y.example']],
    ['in the navigation', '<nav><a href="b">x</a></nav>', '<nav></nav>', []],
  ])('%s', (_name, before, after, losses) => {
    expect(lossesOf(compare(before, after))).toEqual(losses);
  });

  it('that follow a redirect are no loss', () => {
    const found = compare('<a href="b">x</a>', '<a href="c">x</a>', { 'b.html': refresh('/c') });
    expect(lossesOf(found)).toEqual([]);
  });

  it('that name the own host are those of the site', () => {
    const head = '<link rel="canonical" href="https://x.example/a">';
    const found = compareFiles(
      { 'a.html': page('<a href="https://x.example/b">x</a>', head), ...b },
      { 'a.html': page('<a href="/b">x</a>'), ...b },
    );
    expect(lossesOf(found)).toEqual([]);
  });
});

const set = (text: string) => `<p>If <math><mi>${text}</mi></math>, so</p>`;

describe('formulas', () => {
  it.each([
    ['TeX that is now set', '<p>If \\(p\\), so</p>', set('p'), []],
    ['TeX in a line of its own', '<p>If</p>\\[p\n\\]<p>, so</p>', set('p'), []],
    [
      'TeX that is gone',
      `<p>If \\(p\\) then</p>${set('q')}`,
      `<p>If then</p>${set('q')}`,
      ['/a words (formula)'],
    ],
    ['other TeX', '<p>If \\(p\\)</p>', '<p>If \\(q\\)</p>', ['/a words \\(p\\)']],
    ['another formula', set('p'), set('q'), ['/a words p']],
  ])('%s', (_name, before, after, losses) => {
    expect(lossesOf(compareBodies(before, after))).toEqual(losses);
  });
});

describe('headings and anchors', () => {
  it.each([
    ['another level', '<h2 id="a">A</h2>', '<h3 id="a">A</h3>', []],
    ['more words', '<h2 id="a">A</h2>', '<h2 id="a">A b</h2>', []],
    ['no heading any more', '<h2>A</h2>', '<p>A</p>', ['/a heading A']],
    ['another id', '<h2 id="a">A</h2>', '<h2 id="b">A</h2>', ['/a anchor #a']],
    [
      'an id somewhere else on the page',
      '<h2 id="a">A</h2>',
      '<footer id="a">F</footer><h2>A</h2>',
      [],
    ],
    ['an id in other capitals', '<h2 id="a">A</h2>', '<h2 id="A">A</h2>', ['/a anchor #a']],
    [
      'a named anchor',
      '<a name="a"></a><a href="#a">x</a>',
      '<a href="#a">x</a>',
      ['/a anchor #a'],
    ],
    ['an id nobody links to', '<p id="a">A</p>', '<p>A</p>', []],
  ])('%s', (_name, before, after, losses) => {
    expect(lossesOf(compareBodies(before, after))).toEqual(losses);
  });

  it('that a page links to which has not changed', () => {
    const other = { 'b.html': page('<nav><a class="x" href="/a.html#caf%C3%A9">x</a></nav>') };
    const found = compareFiles(
      { 'a.html': page('<p id="café">A</p>'), ...other },
      { 'a.html': page('<p>A</p>'), ...other },
    );
    expect(found.pages[0]?.losses).toEqual([
      { kind: 'anchor', what: '#café', note: '/b links to it' },
    ]);
  });
});

describe('images and frames', () => {
  const files = { 'i.png': 'I', 'j.png': 'J' };
  const compare = (before: string, after: string) =>
    compareFiles(
      { 'a.html': page(before), ...files },
      { 'a.html': page(after), ...files, 'k.png': 'I' },
    );

  it.each([
    ['gone', '<img src="i.png">', '', ['/a image /i.png']],
    ['that was missing before', '<img src="z.png">', '', []],
    ['another', '<img src="i.png" alt="I">', '<img src="j.png" alt="I">', ['/a image /i.png']],
    ['under another name', '<img src="i.png" alt="I">', '<img src="k.png" alt="I">', []],
    ['one of two', '<img src="i.png"><img src="i.png">', '<img src="i.png">', ['/a image /i.png']],
    ['a longer text', '<img src="i.png" alt="I">', '<img src="i.png" alt="I and more">', []],
    [
      'a shorter text',
      '<img src="i.png" alt="I a">',
      '<img src="i.png" alt="I">',
      ['/a alt /i.png'],
    ],
    ['no text', '<img src="i.png" alt="I">', '<img src="i.png">', ['/a alt /i.png']],
    [
      'a frame',
      '<iframe src="https://y.example/1"></iframe>',
      '',
      ['/a embed https://y.example/1'],
    ],
    [
      'a video without cookies',
      '<iframe src="https://www.youtube.com/embed/1?x=1"></iframe>',
      '<iframe src="https://www.youtube-nocookie.com/embed/1"></iframe>',
      [],
    ],
    [
      'a video behind a link',
      '<iframe src="https://www.youtube.com/embed/1"></iframe>',
      '<a href="https://www.youtube-nocookie.com/embed/1"></a>',
      [],
    ],
  ])('%s', (_name, before, after, losses) => {
    expect(lossesOf(compare(before, after))).toEqual(losses);
  });
});

const head = (word: string) => `<title>${word}</title><meta name="description" content="${word}">`;

it('tells titles and descriptions as changes', () => {
  const main = '<main>Words</main>';
  const found = compareFiles(
    { 'a.html': page(main, head('One')) },
    { 'a.html': page(main, head('Two')) },
  );
  expect(found.summary).toMatchObject({ changed: 1, losses: 0 });
  expect(found.pages[0]?.changes).toEqual([
    { kind: 'title', what: 'One', now: 'Two' },
    { kind: 'description', what: 'One', now: 'Two' },
  ]);
});

it('tells files that are gone by what they are', () => {
  const before = {
    'a.html': page('<link rel="stylesheet" href="/a.css"><a href="/data.json">Data</a>'),
    'a.css': 'a',
    'b.js': 'b',
    'data.json': '{}',
    'other.json': '{}',
    'pagefind/x.pf_meta': 'x',
    'Report.PDF': 'pdf',
    'feed.xml': '<feed/>',
    'i.svg': '<svg/>',
    '.well-known/security.txt': 'Contact: x',
  };
  const { files } = compareFiles(before, { 'a.html': before['a.html'], 'docs/report.PDF': 'pdf' });
  expect(files.map(({ path, kind, loss }) => [path, kind, loss])).toEqual([
    ['/.well-known/security.txt', 'download', true],
    ['/Report.PDF', 'download', true],
    ['/a.css', 'file', false],
    ['/b.js', 'file', false],
    ['/data.json', 'download', true],
    ['/feed.xml', 'file', true],
    ['/i.svg', 'image', true],
    ['/other.json', 'download', false],
    ['/pagefind/x.pf_meta', 'file', false],
  ]);
  expect(files[1]?.now).toBe('/docs/report.PDF');
});
