import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBuiltSite } from '../../src/compare/built-site.ts';
import { compareSites } from '../../src/compare/compare-sites.ts';
import { comparison } from '../../src/compare/comparison.ts';
import { screenReport } from '../../src/compare/screen-report.ts';
import { runScript, temporaryFolder } from '../support/run.ts';
import { writeSite } from '../support/write-site.ts';
import { editedFixture, newFixture, oldFixture, page } from './sites.ts';

const compare = (...args: string[]) => runScript('compare', args);

describe('on the screen', () => {
  it('is a table, then a line for each loss', async () => {
    const { stdout } = await compare(oldFixture, editedFixture(['index.html', 'not be', 'be']));
    expect(stdout.replaceAll(/ in \/\S+/g, '')).toMatchInlineSnapshot(`
      "Old: 5 pages and 3 other files
      New: 6 pages and 4 other files

        same                       1
        changed, nothing lost      2
        with losses                1
        URLs gone                  0
        URLs redirected            1
        URLs new                   1
        files gone                 0

      /
          words       “Sample site Genomes must [not] be shared without consent &”

      A reader loses 1 thing.
      "
    `);
  });

  it('tells as many losses as are asked for, and how many more there are', async () => {
    const after = editedFixture(['about.html', null], ['guide.html', null], ['news.html', null]);
    const { stdout } = await compare(oldFixture, after, '--list', '1');
    expect(stdout).toContain('/about\n    is gone\n');
    expect(stdout).not.toContain('/guide\n');
    expect(stdout).toContain('more: --list ');
  });

  it('has no colours where nobody sees them', async () => {
    const { stdout } = await compare(oldFixture, editedFixture(['about.html', null]));
    expect(stdout).not.toContain('\u001B');
  });

  it('marks losses in colour on a terminal', () => {
    const [before, after] = [readBuiltSite(oldFixture), readBuiltSite(newFixture)];
    const found = compareSites(before, after);
    expect(screenReport(found, { colour: true })).toContain('\u001B[32mA reader loses nothing.');
    const back = compareSites(after, before);
    expect(screenReport(back, { colour: true })).toContain('\u001B[31m  URLs gone');
  });
});

describe('--json', () => {
  it('is one document of the schema, and nothing else', async () => {
    const { code, stdout, stderr } = await compare(oldFixture, newFixture, '--json');
    expect([code, stderr]).toEqual([0, '']);
    const found = comparison.parse(JSON.parse(stdout));
    expect({ ...found, old: null, new: null }).toMatchInlineSnapshot(`
      {
        "files": [
          {
            "kind": "file",
            "loss": false,
            "path": "/assets/css/style.css",
          },
        ],
        "new": null,
        "old": null,
        "pages": [
          {
            "changes": [
              {
                "kind": "title",
                "now": "About us",
                "what": "About",
              },
              {
                "before": "home and the old page.",
                "kind": "words",
                "now": "Thank you.",
                "what": "",
              },
              {
                "kind": "link",
                "now": "/guide/start",
                "text": "the old page",
                "what": "/old-page",
              },
            ],
            "losses": [],
            "state": "changed",
            "url": "/about",
          },
          {
            "changes": [
              {
                "kind": "anchor",
                "note": "nothing links to it",
                "what": "#unused",
              },
            ],
            "losses": [],
            "state": "changed",
            "url": "/guide",
          },
          {
            "changes": [],
            "losses": [],
            "state": "redirected",
            "to": "/guide/start",
            "url": "/old-page",
          },
          {
            "changes": [],
            "losses": [],
            "state": "new",
            "url": "/news",
          },
        ],
        "summary": {
          "changed": 2,
          "files": 0,
          "gone": 0,
          "losses": 0,
          "lost": 0,
          "new": 1,
          "redirected": 1,
          "same": 2,
        },
        "version": 1,
      }
    `);
  });
});

const options = (...args: string[]) => [oldFixture, newFixture, ...args];

describe('wrong usage ends with 2', () => {
  const none = join(oldFixture, 'none');
  it.each([
    ['one folder', [oldFixture], 'Name two folders'],
    ['three folders', [oldFixture, newFixture, newFixture], 'Name two folders'],
    ['no such folder', [none, newFixture], `${none}: there is no such folder`],
    ['a file', [oldFixture, join(newFixture, 'about.html')], 'is no folder'],
    ['no page', [join(oldFixture, 'assets'), newFixture], 'holds no HTML page'],
    ['a selector', options('--new-selector', 'main > p'), '--new-selector: ">" cannot be read'],
    [
      'an empty selector',
      options('--old-selector', 'main,'),
      '--old-selector: a part of it is empty',
    ],
    ['a base', options('--old-base', 'https://x'), '--old-base: The base must be a path'],
    ['a number', options('--list', 'all'), '--list takes a whole number'],
    ['an unknown option', options('--hmtl', 'x'), "Unknown option '--hmtl'"],
  ])('%s', async (_what, args, message) => {
    const { code, stdout, stderr } = await compare(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: npm run compare -- OLD_OUTPUT NEW_OUTPUT');
  });
});

const body = (base: string) =>
  page(`<main><a href="${base}b">B</a> <img src="${base}x.png" alt="X"></main>`);

describe('bases and selectors', () => {
  it('takes a base away from all addresses', async () => {
    const before = writeSite({ 'a.html': body('/old/'), 'b.html': page('B'), 'x.png': 'x' });
    const after = writeSite({ 'a.html': body('/'), 'b.html': page('B'), 'x.png': 'x' });
    const { code, stdout } = await compare(before, after);
    expect([code, stdout.includes(' under /old/ in '), stdout.includes('loses nothing')]).toEqual([
      0,
      true,
      true,
    ]);
    expect((await compare(before, after, '--old-base', '/old/')).code).toBe(0);
    expect((await compare(after, before, '--new-base', 'old')).code).toBe(0);
    const wrong = await compare(before, after, '--new-base', '/new/');
    expect(wrong.code, 'what stands beside the site is another place').toBe(1);
    expect(wrong.stdout).toContain('/b “B” is now /../b');
  });

  it('compares what the selectors name', async () => {
    const before = writeSite({ 'a.html': page('<div class="text">Words</div><div>Advert</div>') });
    const after = writeSite({ 'a.html': page('<section id="x"><p>Words</p></section>') });
    expect((await compare(before, after)).code).toBe(1);
    const { code } = await compare(
      before,
      after,
      '--old-selector',
      '.text',
      '--new-selector',
      '#x p',
    );
    expect(code).toBe(0);
  });
});

it('--html writes the report', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'report.html');
  await compare(oldFixture, editedFixture(['index.html', 'not be', 'be']), '--html', file);
  expect(readFileSync(file, 'utf8')).toContain('<del>');
});
