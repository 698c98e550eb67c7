import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planRename } from '../../src/rename/plan-rename.ts';
import { siteOf } from '../support/read-site.ts';
import { text } from '../support/write-site.ts';

const fixtures = readFileSync(join(import.meta.dirname, 'links.txt'), 'utf8');
const cases = [...fixtures.matchAll(/^\.\n([\s\S]*?)^\.\n([\s\S]*?)^\.$/gm)].map(
  ([, before = '', after = '']) => ({ before, after }),
);

describe('links that lead to a page which is renamed', () => {
  it('are in the table', () => expect(cases).toHaveLength(9));

  it.each(cases)('$before', ({ before, after }) => {
    const site = siteOf(
      {
        'content/about/here.md': `---\ntitle: Here\n---\n${before}`,
        'content/usecases/old.md': text('# Old'),
        'content/older.md': text('# Older'),
      },
      '/sub/',
    );
    const { texts } = planRename(site, 'usecases/old', 'your-role/new');
    const here = texts.get('content/about/here.md') ?? site.pages[0]?.source;
    expect(here).toBe(`---\ntitle: Here\n---\n${after}`);
  });
});
