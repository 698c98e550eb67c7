import { describe, expect, it } from 'vitest';
import { redirects } from '../../src/feeds/redirects.ts';
import { siteOf } from '../support/read-site.ts';
import { text } from '../support/write-site.ts';

const page = (...lines: string[]) => text('---', 'title: Page', ...lines, '---');

describe('the pages that lead on from old URLs', () => {
  it('are one for each of them', () => {
    const { redirects: found, problems } = redirects(
      siteOf({
        'content/a.md': page('redirect_from: /old'),
        'content/b.md': page('redirect_from:', '  - older.html', '  - /oldest/', '  - /x/y'),
        'content/c.md': page('published: false', 'redirect_from: /hidden'),
      }),
    );
    expect(found.map(({ output }) => output)).toEqual([
      'old.html',
      'older.html',
      'oldest/index.html',
      'x/y.html',
    ]);
    expect(problems).toEqual([]);
  });

  it('stay inside the output folder, and what leads out of it is told', () => {
    const { redirects: found, problems } = redirects(
      siteOf({ 'content/a.md': page('redirect_from: ["/../../b", /c/, "../../../c/"]') }),
    );
    expect(found.map(({ output }) => output)).toEqual(['c/index.html']);
    expect(problems.map(({ check, line }) => `${line} ${check}`)).toEqual([
      '3 unsafe-address',
      '3 unsafe-address',
    ]);
  });

  it('lead on without a script, and hold only escaped text', () => {
    const { redirects: found } = redirects(
      siteOf(
        {
          '_data/site.yml': 'url: https://example.org\nlang: de\n',
          'content/a&b.md': text(
            '---',
            `title: '<script>"x"</script>'`,
            'redirect_from: /old',
            '---',
          ),
        },
        '/x/',
      ),
    );
    expect(found[0]?.html).toBe(`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>&lt;script&gt;&quot;x&quot;&lt;/script&gt;</title>
<link rel="canonical" href="https://example.org/x/a&amp;b">
<meta http-equiv="refresh" content="0; url=/x/a&amp;b">
<meta name="robots" content="noindex">
</head>
<body>
<p><a href="/x/a&amp;b">&lt;script&gt;&quot;x&quot;&lt;/script&gt;</a></p>
</body>
</html>
`);
  });

  it('hide no page, and no other of their kind', () => {
    const { redirects: found, problems } = redirects(
      siteOf({
        'content/a.md': page('redirect_from: [/b, /old]'),
        'content/b.md': page('redirect_from:', '  - /old/'),
      }),
    );
    expect(found.map(({ output }) => output)).toEqual(['old.html']);
    expect(
      problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`),
    ).toEqual([
      'content/a.md:3:17 redirect_from "/b" would hide what content/b.md publishes there',
      'content/b.md:4:5 redirect_from "/old/" would hide what content/a.md publishes there',
    ]);
  });
});
