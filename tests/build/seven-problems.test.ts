import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build, fixtureSite, runScript, temporaryFolder } from '../support/run.ts';

const problems = `content/cancer.md:3:10  error  What [ opens is never closed  [front-matter]
    Write a ] where it ends, or put the text in quotes.
    3 | page_id: [cancer
      |          ^
content/conditions.md:6:3  error  {% if page.title %} is opened and never closed  [liquid-syntax]
    Write {% endif %} where it ends.
    6 | - {% if page.title %}two
      |   ^
content/how_to_contribute.md:9:25  error  There is no picture "/assets/img/treee.svg"  [dead-image]
    Did you mean "/assets/img/tree.svg"?
    9 | | A picture | ![A tree](/assets/img/treee.svg) |
      |                         ^^^^^^^^^^^^^^^^^^^^^
content/includes.md:7:1  error  There is no include "calout.html"  [unknown-include]
    Did you mean "callout.html"?
    7 | {% include calout.html
      | ^
content/index.md:5:26  error  "how_to_contribut" leads to no page or file of this site  [dead-link]
    Did you mean "how_to_contribute"?
    5 | Read [how to contribute](how_to_contribut) or the
      |                          ^^^^^^^^^^^^^^^^
content/index.md:6:15  error  content/how_to_contribute.md has no anchor "#first-step"  [dead-anchor]
    Did you mean "#first-steps"?
    6 | [first steps](how_to_contribute#first-step).
      |               ^
content/more/another.md:3:1  error  The URL /includes is already that of content/includes.md  [duplicate-url]
    Rename one of the two files, or give one another permalink in its front matter.
    3 | permalink: /includes
      | ^
7 errors
Nothing was published; the previous output is as it was.
`;

describe('a site with one mistake of each kind', () => {
  it('is told all of them in one run, and the previous output stays as it was', async () => {
    const out = join(temporaryFolder(), 'site');
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'the previous output');

    const result = await build(fixtureSite('seven-problems'), out);

    expect(result).toEqual({ code: 1, stdout: '', stderr: problems });
    expect(readdirSync(out)).toEqual(['index.html']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the previous output');
    expect(readdirSync(dirname(out))).toEqual(['site']);
  });

  it('is told as data, with nothing else on the screen', async () => {
    const out = join(temporaryFolder(), 'site');
    const site = fixtureSite('seven-problems');
    const told = await runScript('build', ['--site', site, '--out', out, '--format', 'json']);
    expect(told).toMatchObject({ code: 1, stderr: '' });
    const { problems: listed, ...rest } = JSON.parse(told.stdout);
    expect(rest).toEqual({ published: false, pages: 5, indexed: 0, errors: 7, warnings: 0 });
    expect(listed[4]).toEqual({
      file: 'content/index.md',
      line: 5,
      column: 26,
      severity: 'error',
      check: 'dead-link',
      message: '"how_to_contribut" leads to no page or file of this site',
      hint: 'Did you mean "how_to_contribute"?',
      source: 'Read [how to contribute](how_to_contribut) or the',
    });

    const checked = await runScript('check', ['--site', site, '--format', 'json']);
    expect(checked).toMatchObject({ code: 1, stderr: '' });
    expect(JSON.parse(checked.stdout)).toEqual({ errors: 7, warnings: 0, problems: listed });
  });

  it('needs a format that is there', async () => {
    const { code, stderr } = await runScript('check', ['--format', 'xml']);
    expect(code).toBe(2);
    expect(stderr).toContain('--format takes text or json; found "xml"');
  });

  it('is annotated on GitHub', async () => {
    const out = join(temporaryFolder(), 'site');
    const { stderr } = await runScript(
      'build',
      ['--site', fixtureSite('seven-problems'), '--out', out],
      { env: { GITHUB_ACTIONS: 'true' } },
    );
    expect(stderr).toContain(
      '::error file=content/index.md,line=5,col=26,title=dead-link::"how_to_contribut" leads to no page or file of this site%0ADid you mean "how_to_contribute"?\n',
    );
    expect(stderr.match(/^::error /gm)).toHaveLength(7);
  });
});
