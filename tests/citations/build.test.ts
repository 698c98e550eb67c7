import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCleanly } from '../support/build-cleanly.ts';
import { root } from '../support/run.ts';
import { sharedFolder } from '../support/write-site.ts';
import { withoutBacks } from './render-cited.ts';

describe('a site with citations', () => {
  const out = sharedFolder();
  const page = (name: string) => readFileSync(join(out, `${name}.html`), 'utf8');

  beforeAll(() => buildCleanly(join(root, 'tests/fixtures/sites/citations'), out));

  it('has the links and ids of jekyll-scholar', () => {
    const html = withoutBacks(page('index'));
    expect(
      [...html.matchAll(/<a class="citation"[^>]* href="([^"]*)"/g)].map(([, to]) => to),
    ).toEqual([
      '#gluckner2008signs',
      '#vries2019trees',
      '#gluckner2008signs',
      '#gluckner2008signs',
      '#society2024',
    ]);
    expect([...html.matchAll(/<li><span id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'gluckner2008signs',
      'vries2019trees',
      'society2024',
    ]);
  });

  it('lists another file', () => {
    expect(page('books')).toContain('<li><span id="oak">Oaken, O. Oaks. (1999).</span></li>');
  });
});
