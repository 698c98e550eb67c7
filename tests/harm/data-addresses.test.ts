import { expect, it } from 'vitest';
import { checkSite } from '../../src/build/check-site.ts';
import { startSiteBuild } from '../../src/build/site-build.ts';
import { noTheme } from '../../src/client/theme-files.ts';
import { sortProblems } from '../../src/problem.ts';
import { root } from '../support/run.ts';
import { text, writeSite } from '../support/write-site.ts';

const files = {
  'content/index.md': text(
    '---',
    'title: Home',
    'layout: home',
    `hero: { lead: "<b onclick='go()'>Lead</b> and <i>more</i>", actions: [{ text: Go, url: "javascript:a()" }] }`,
    'github: { repository_url: " JavaScript:b()" }',
    '---',
    '',
    'Text',
  ),
  '_data/topnav.yml': text('subitems:', '  - title: Menu', '    url: javascript:c()'),
  '_data/footer.yml': text('copyright: "[x](javascript:d()) <script>e()</script> <b>bold</b>"'),
  '_data/site.yml': text('title: Site', 'logo: data:text/html,x'),
};

it('addresses and Markdown in data that would run a script are told where they stand', async () => {
  const siteDir = writeSite(files);
  const problems = sortProblems(await checkSite({ siteDir, themeDir: root }));
  const told = problems.filter(({ check }) => /^(?:script-link|unsafe-html)$/.test(check));
  expect(
    told.map(
      ({ file, line, column, severity, message }) =>
        `${file}:${line}:${column} ${severity} ${message}`,
    ),
  ).toEqual([
    '_data/footer.yml:1:1 error A script stands in the page: <script>e()',
    '_data/footer.yml:1:1 error An address runs a script or holds a document: javascript:d()',
    '_data/site.yml:2:7 error "data:text/html,x" is a script, not an address',
    '_data/topnav.yml:3:10 error "javascript:c()" is a script, not an address',
    'content/index.md:4:9 error An event handler stands in the page: onclick="go()"',
    'content/index.md:4:89 error "javascript:a()" is a script, not an address',
    'content/index.md:5:28 error " JavaScript:b()" is a script, not an address',
  ]);
});

it('what they would do is text on the page, and harmless HTML in them stays', async () => {
  const options = { siteDir: writeSite(files), themeDir: root };
  const { site, renderer } = await startSiteBuild(options, () => noTheme);
  const page = site.pageByUrl.get('/');
  const html = page ? renderer.renderPage(page).html : '';
  expect(html).toMatch(/&lt;b onclick=.go\(\).>Lead/);
  expect(html).toContain('<i>more</i>');
  expect(html).toContain('&lt;script>e()');
  expect(html).toContain('<b>bold</b>');
  expect(html).not.toMatch(/<a [^>]*href="[^"]*script:/i);
});
