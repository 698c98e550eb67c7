import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { migrateSite } from '../../src/migrate/migrate-site.ts';
import { build, root } from '../support/run.ts';
import { sharedFolder } from '../support/write-site.ts';

const unknowns: [place: string, what: string][] = [
  ['_config.yml:1', '"url" is not set'],
  ['_config.yml:2', 'theme "minima"'],
  ['_config.yml:3', 'redcarpet'],
  ['_config.yml:4', 'setting "colour_scheme"'],
  ['_config.yml:5', 'setting "gtag"'],
  ['_config.yml:6', 'setting "plausible"'],
  ['_config.yml:8', '"coderay_line_numbers"'],
  ['_config.yml:10', 'plugin "jemoji"'],
  ['_config.yml:11', 'plugin "jekyll-unheard-of"'],
  ['_plugins/chart.rb:1', 'plugin in Ruby'],
  ['_drafts/news.md:1', 'draft was not taken'],
  ['content/index.html:5', 'hero.html'],
  ['_old/_layouts/old.html:4', 'topnav.html'],
  ['_layouts/own.html:5', 'https://cdn.example.net/style.css'],
  ['_includes/counter.html:2', 'https://count.example.net/c.js'],
  ['_data/events.yml:3', '"regsitry"'],
  ['content/pages/bare.md:1', 'no layout'],
  ['content/pages/keys.md:3', '"/:title"'],
  ['content/pages/keys.md:4', 'layout "fancy"'],
  ['content/pages/keys.md:5', '"contribtors"'],
  ['content/pages/keys.md:6', '"mood"'],
  ['content/pages/keys.md:7', 'page_id "same"'],
  ['content/pages/old.md:3', 'layout "old"'],
  ['content/pages/html.md:7', 'A script stands in the page'],
  ['content/pages/html.md:9', 'onclick'],
  ['content/pages/html.md:11', 'javascript:void'],
  ['content/pages/html.md:13', 'https://video.example.net/1'],
  ['content/pages/html.md:15', 'https://form.example.net/send'],
  ['content/pages/html.md:17', 'https://far.example.net/x.png'],
  ['content/pages/html.md:19', '//near.example.net/y.png'],
  ['content/pages/html.md:21', 'style> stands in the page'],
  ['content/pages/html.md:21', 'https://far.example.net/z.png'],
  ['content/pages/html.md:23', 'meta> stands in the page'],
  ['content/pages/html.md:25', '"/no-such-page"'],
  ['content/pages/html.md:25', '"#gone"'],
  ['content/pages/html.md:27', 'no picture "/assets/missing.png"'],
  ['content/pages/html.md:27', 'no text for who cannot see it'],
  ['content/pages/html.md:29', 'heading of level 4'],
  ['content/pages/bare.md:3', 'URL /tags is already'],
  ['content/pages/tags.md:6', 'tag "chart"'],
  ['content/pages/tags.md:8', 'filter "shout"'],
  ['content/pages/tags.md:10', 'include "banner.html"'],
  ['content/pages/tags.md:12', 'no parameter "tittle"'],
  ['content/pages/tags.md:14', 'parameter "type"'],
  ['content/pages/tags.md:16', 'parameter "file"'],
  ['content/pages/tags.md:18', 'never closed'],
];

describe('a Jekyll site full of things that nobody knows', () => {
  const folder = sharedFolder();
  const siteDir = join(folder, 'site');
  let lines: string[] = [];

  beforeAll(async () => {
    const jekyllDir = join(root, 'tests/fixtures/jekyll/unknowns');
    const { report } = await migrateSite({ jekyllDir, siteDir, themeDir: root, overwrite: false });
    lines = report.split('\n');
  });

  it.each(unknowns)('reports, at %s, %s', (place, what) => {
    const found = lines.filter((line) => line.startsWith(`- \`${place}\` `) && line.includes(what));
    expect(found).toHaveLength(1);
  });

  it('gives advice on each', () => {
    const entries = lines.flatMap((line, index) => (/^- `[^`]+`/.test(line) ? [index] : []));
    const without = entries.filter((index) => !lines[index + 1]?.startsWith('  '));
    expect(without.map((index) => lines[index])).toEqual([]);
  });

  it('tells nothing else', () => {
    expect(lines.filter((line) => /^- `[^`]+:\d+`/.test(line))).toHaveLength(unknowns.length);
  });

  it('keeps the text and links of the home page', () => {
    const home = readFileSync(join(siteDir, 'content/index.html'), 'utf8');
    expect(home).toContain('<h2 id="welcome">Welcome</h2>');
    expect(home).toContain('<a href="/tags">tags</a>');
    expect(home).not.toContain('hero.html');
  });

  it('lists mistakes as known, so that the first build succeeds and a new one does not', async () => {
    const known = parse(
      readFileSync(join(siteDir, '_data/known-problems.yml'), 'utf8'),
    ) as object[];
    expect(known.length).toBeGreaterThan(15);
    const { code, stderr } = await build(siteDir, join(folder, 'out'));
    expect(stderr).not.toContain('  error  ');
    expect(code).toBe(0);
  });
});
