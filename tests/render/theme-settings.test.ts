import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCleanly } from '../support/build-cleanly.ts';
import { text, writeSite } from '../support/write-site.ts';

const content = {
  'content/index.md': '# Home\n',
  'content/part/index.md': text('# Part', '', '## One', '', '## Two'),
  'content/part/page.md': text('# Page', '## One', '## Two', '### Below', '#### Deep', '## Three'),
  'content/privacy.md': '# Privacy\n',
};

async function pagesWith(settings: string) {
  const site = writeSite({ ...content, '_data/site.yml': `title: Site\n${settings}` });
  const out = join(site, 'out');
  await buildCleanly(site, out);
  const read = (name: string) => readFileSync(join(out, `${name}.html`), 'utf8');
  return { part: read('part'), page: read('page') };
}

/** Ids in the table of contents of the page, with these settings of it. */
async function tocEntries(toc: string) {
  const { page } = await pagesWith(`jekyll_config: { theme_variables: { toc: ${toc} } }\n`);
  return [...page.matchAll(/<li><a href="#([^"]*)">/g)].map(([, id]) => id);
}

describe("the old theme's settings of what stands around a page", () => {
  it('are honoured', async () => {
    const { part, page } = await pagesWith(
      text(
        'jekyll_config:',
        '  topnav_title: Short & sweet',
        '  topnav_banner: This is **new**.',
        '  theme_variables:',
        '    breadcrumb: false',
        '    back_to_top: true',
        '    privacy_statement_url: /privacy',
        '    toc: { min_headings: 3 }',
        '    topnav:',
        '      search: false',
        '      socials: [{ name: Bluesky, url: "https://bsky.example/site" }]',
        '      linkedin: https://linkedin.example/site',
        '      fosstodon: false',
      ),
    );
    expect(page).toContain('<span>Short &amp; sweet</span>');
    expect(page).toMatch(/<aside class="site-banner"[^>]*><p>This is <strong>new<\/strong>\.<\/p>/);
    expect(page).not.toContain('breadcrumb-trail');
    expect(page).not.toContain('data-search-open');
    expect(page).toContain('<a href="/privacy">Privacy</a>');
    expect(page).toContain('<a href="https://bsky.example/site">Bluesky</a>');
    expect(page).toContain('<a href="https://linkedin.example/site">LinkedIn</a>');
    expect(page).not.toContain('Fosstodon');
    expect(page).toContain('<a href="#main">Back to top</a>');
    expect(page).toContain('class="toc');
    expect(part).not.toContain('class="toc');
  });

  it('the table of contents lists the headings that are asked for', async () => {
    expect(await tocEntries('{ headings: "main h2" }')).toEqual(['one', 'two', 'three']);
    expect(await tocEntries('{ headers: "h2, h4" }')).toEqual(['one', 'two', 'deep', 'three']);
    expect(await tocEntries('{ headings: every }')).toEqual(['one', 'two', 'below', 'three']);
  });

  it.each([
    ['true', true],
    ['false', false],
  ])('topnav.github may be %s', async (github, isThere) => {
    const { page } = await pagesWith(
      text(
        'repository: https://github.com/example/site',
        `jekyll_config: { theme_variables: { topnav: { github: ${github} } } }`,
      ),
    );
    expect(page.includes('>Source code</a>')).toBe(isThere);
  });

  it.each([
    ['dark', '<header class="site-header" data-bs-theme="dark">'],
    ['light', '<header class="site-header">'],
    ['blue', '<header class="site-header">'],
  ])('topnav.theme may be %s', async (theme, header) => {
    const { page } = await pagesWith(
      `jekyll_config: { theme_variables: { topnav: { theme: ${theme} } } }\n`,
    );
    expect(page).toContain(header);
  });

  it('may be absent, or of another form', async () => {
    const { page } = await pagesWith('jekyll_config: { theme_variables: { toc: 3, topnav: x } }\n');
    expect(page).toContain('<span>Site</span>');
    expect(page).toContain('breadcrumb-trail');
    expect(page).toContain('data-search-open');
    expect(page).not.toContain('site-banner');
  });
});
