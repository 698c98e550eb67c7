import { describe, expect, it } from 'vitest';
import { checkPages } from '../../src/checks/check-pages.ts';
import { noFacts } from '../../src/links/find-links.ts';
import type { Page } from '../../src/page.ts';
import { siteOf } from '../support/read-site.ts';

describe('two pages that share a page_id', () => {
  // Eleventy's order depends on the disk; a known problem would be one in one build and none in the next.
  it.each([
    ['in order', (pages: readonly Page[]) => pages],
    ['in any other', (pages: readonly Page[]) => pages.toReversed()],
  ])('are told at the second by path, rendered %s', (_, rendered) => {
    const site = siteOf({
      'content/one.md': '---\ntitle: One\npage_id: same\n---\n\nA\n',
      'content/two.md': '---\ntitle: Two\npage_id: same\n---\n\nB\n',
    });
    const facts = new Map(rendered(site.pages).map((page) => [page, noFacts()]));
    const found = checkPages(site, facts, [], () => ({
      links: [],
      ids: [],
      headings: [],
      images: [],
      harms: [],
    }));
    expect(found).toMatchObject([{ file: 'content/two.md', line: 3 }]);
  });
});
