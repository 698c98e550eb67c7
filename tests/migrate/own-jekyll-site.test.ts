import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { migrateSite } from '../../src/migrate/migrate-site.ts';
import { listFiles } from '../../src/read/list-files.ts';
import { comparableHtml } from '../support/comparable-html.ts';
import { buildCleanly } from '../support/build-cleanly.ts';
import { root } from '../support/run.ts';
import { sharedFolder } from '../support/write-site.ts';

// The expected pages are those of Jekyll 4.3.1: `jekyll build -s site -d expected`, in UTC.
const fixture = join(import.meta.dirname, '../fixtures/jekyll/own');
const expected = join(fixture, 'expected');
const everything = { include: ['.htaccess', '_partials'] };
const pages = listFiles(expected, everything);

/** What the toolkit adds to every page, and Jekyll does not. */
const policy = /\n?<meta http-equiv="Content-Security-Policy" content="[^"]*">/;

function comparable(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.html') ? comparableHtml(text.replace(policy, '')) : [text.trim()];
}

describe('a Jekyll site with nested layouts, includes, defaults, data, tags and filters', () => {
  const folder = sharedFolder();
  const out = join(folder, 'out');

  beforeAll(async () => {
    const siteDir = join(folder, 'site');
    await migrateSite({
      jekyllDir: join(fixture, 'site'),
      siteDir,
      themeDir: root,
      overwrite: false,
    });
    await buildCleanly(siteDir, out);
  });

  it.each(pages)('publishes %s as Jekyll does', (path) => {
    const [theirs, ours] = [expected, out].map((dir) => comparable(join(dir, path)));
    expect(ours).toEqual(theirs);
  });

  it('publishes nothing else but what the toolkit adds', () => {
    const added = listFiles(out, { ...everything, skip: new Set(['assets/theme', 'pagefind']) });
    expect(added.filter((path) => !pages.includes(path))).toEqual([
      '404.html',
      '_headers',
      'search.html',
      'site-map.html',
      'sitemap.xml',
    ]);
  });
});
