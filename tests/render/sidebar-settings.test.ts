import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildCleanly } from '../support/build-cleanly.ts';
import { text, writeSite } from '../support/write-site.ts';

it('shows what a sidebar file and the summary of a page say', async () => {
  const site = writeSite({
    '_data/site.yml': 'title: Site\n',
    '_data/sidebars/main.yml': text(
      'title: Guide',
      'version: 2.5',
      'subitems:',
      '  - { title: One, url: /one, icon: fa-solid fa-house }',
      '  - { title: Picture, url: /two, image_url: assets/img/a.svg }',
      '  - hr: true',
      '  - { title: Two, url: /two }',
      '  - { title: Three, hr: true, subitems: [{ title: One, url: /one }] }',
    ),
    '_data/topnav.yml': text(
      'subitems:',
      '  - { title: Top, url: /one, image_url: /assets/img/a.svg }',
    ),
    'assets/img/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
    'content/index.md': '# Home\n',
    'content/one.md': text('---', 'title: One', 'sidebar: main', 'summary: In <short>', '---'),
    'content/two.md': text('---', 'title: Two', 'sidebar: main', '---'),
  });
  const out = join(site, 'out');
  await buildCleanly(site, out);
  const html = readFileSync(join(out, 'one.html'), 'utf8');
  expect(html).toContain('<p class="page-summary">In &lt;short&gt;</p>');
  expect(html).toContain('Guide <span class="sidebar-version">2.5</span>');
  expect(html).toMatch(/<i class="fa-solid fa-house" aria-hidden="true"><svg/);
  const picture =
    '<img class="item-picture" src="/assets/img/a.svg" alt="" width="20" height="20">';
  expect(html).toContain(`${picture} Picture</a>`);
  expect(html).toContain(`${picture} Top</a>`);
  expect(html).toMatch(/<li class="below-line">\s*<a href="\/two"/);
  expect(html).toContain('<li class="group below-line">');
});
