import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyJekyllSite } from '../../src/bench/jekyll-copy.ts';
import { temporaryFolder } from '../support/run.ts';
import { text, writeSite } from '../support/write-site.ts';

const site = {
  '_config.yml': 'title: A\nplugins: [jekyll-sitemap]\n',
  '_includes/own.html': 'the site’s\n',
  'one.md': text('---', 'title: One', 'layout: "subpage"', '---', '{% include own.html %}'),
  'two.md': text('---', 'layout: none', '---', '{%- include parts/gone.html a="b" %}'),
};
const theme = {
  '_layouts/page.html': '{{ content }}',
  '_includes/own.html': 'the theme’s\n',
};

function copied(withTheme: boolean) {
  const to = join(temporaryFolder(), 'copy');
  const config = copyJekyllSite(writeSite(site), to, withTheme ? [writeSite(theme)] : []);
  const has = (path: string) => existsSync(join(to, path));
  const read = (path: string) => readFileSync(join(to, path), 'utf8');
  return { config, has, read };
}

describe('a Jekyll site that is copied for the benchmark', () => {
  it('names no theme and no plugin, after its own configuration', () => {
    const { config, read } = copied(false);
    expect(config).toMatch(/_config\.yml,.*_without\.yml$/);
    expect(read('_without.yml')).toContain('plugins: []');
  });

  it('has the includes that its theme had, empty', () => {
    const { read } = copied(false);
    expect(read('_includes/parts/gone.html')).toBe('');
    expect(read('_includes/own.html')).toBe(site['_includes/own.html']);
  });

  it('has no layout without ours', () => {
    expect(copied(false).has('_layouts')).toBe(false);
  });

  it('has a style sheet of all of Bootstrap where that is asked for', () => {
    const to = join(temporaryFolder(), 'copy');
    copyJekyllSite(writeSite(site), to, [writeSite(theme)], '/packages');
    const read = (path: string) => readFileSync(join(to, path), 'utf8');
    expect(read('_without.yml')).toContain('load_paths: ["/packages"]');
    expect(read('assets/css/main.scss')).toContain('@import "bootstrap/scss/bootstrap";');
    expect(copied(true).has('assets/css/main.scss')).toBe(false);
  });

  it('keeps its own parts before ours, and gives a page ours for a layout that is nowhere', () => {
    const { has, read } = copied(true);
    expect(read('_includes/own.html')).toBe(site['_includes/own.html']);
    expect(read('_layouts/page.html')).toBe(theme['_layouts/page.html']);
    expect(read('_layouts/subpage.html')).toContain('layout: page');
    expect(has('_layouts/none.html')).toBe(false);
  });
});
