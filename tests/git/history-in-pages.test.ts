import { describe, expect, it } from 'vitest';
import { pageJsonLd } from '../../src/feeds/json-ld.ts';
import { sitemap } from '../../src/feeds/sitemap.ts';
import { historyView } from '../../src/page-end/history-view.ts';
import { siteOf } from '../support/read-site.ts';
import { text } from '../support/write-site.ts';

/** A site of one page, and what git would say of it. */
function siteWith(...settings: string[]) {
  const site = siteOf({
    '_data/site.yml': text('url: https://example.org', ...settings),
    'content/page.md': '# Page\n',
  });
  const [page] = site.pages;
  if (!page) throw new Error('The site has no page');
  const histories = new Map([
    ['content/page.md', { updated: '2026-03-02', authors: ['Bo', 'Ada'] }],
  ]);
  return { page, site: { ...site, historyOf: (file: string) => histories.get(file) } };
}

describe('what a page says of its history', () => {
  const day = { day: '2026-03-02', shown: '02 March 2026' };
  it.each<[setting: string, expected: object]>([
    ['lang: en', { updated: day, authors: undefined }],
    ['lang: de', { updated: { ...day, shown: '02. März 2026' }, authors: undefined }],
    ['history: { authors: true }', { updated: day, authors: 'Bo, Ada' }],
    ['history: { updated: false, authors: true }', { updated: undefined, authors: 'Bo, Ada' }],
  ])('%s', (setting, expected) => {
    const { page, site } = siteWith(setting);
    expect(historyView(page, site)).toEqual(expected);
  });

  it('is told to search engines, too', () => {
    const { page, site } = siteWith();
    expect(sitemap(site)).toContain(
      '<loc>https://example.org/page</loc><lastmod>2026-03-02</lastmod>',
    );
    expect(JSON.parse(pageJsonLd(page, site, []))).toMatchObject({ dateModified: '2026-03-02' });
  });

  it('is not asked for where the settings do not want it', () => {
    const site = siteOf({
      '_data/site.yml': text('url: https://example.org', 'history: { updated: false }'),
      'content/page.md': '# Page\n',
    });
    expect(site.historyOf.name).toBe('noHistories');
    expect(sitemap(site)).not.toContain('lastmod');
  });
});
