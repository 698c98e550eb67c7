import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withEmoji } from '../../src/jekyll/emoji.ts';
import { migrateSite } from '../../src/migrate/migrate-site.ts';
import { buildCleanly } from '../support/build-cleanly.ts';
import { root } from '../support/run.ts';
import { writeSite } from '../support/write-site.ts';

// What jemoji's filter takes for an emoji, and what it lets be (its lib/jemoji.rb, html-pipeline).
describe('names of emoji', () => {
  it.each([
    ['<p>:+1: and :turtle:, in a:bug:b</p>', '<p>👍 and 🐢, in a🐛b</p>'],
    [
      '<p>:no-such-name: at 10:15:20, key: value:</p>',
      '<p>:no-such-name: at 10:15:20, key: value:</p>',
    ],
    ['<a title=":bug:" href="x:bug:">:bug:</a>', '<a title=":bug:" href="x:bug:">🐛</a>'],
    [
      '<code>:+1:</code> <pre><b>:bug:</b></pre> :bug:',
      '<code>:+1:</code> <pre><b>:bug:</b></pre> 🐛',
    ],
    ['<!-- :bug: --><script>":bug:"</script>', '<!-- :bug: --><script>":bug:"</script>'],
    [':constructor: :__proto__:', ':constructor: :__proto__:'],
  ])('%s', (html, expected) => {
    expect(withEmoji(html)).toBe(expected);
  });
});

it('a site that had jemoji shows the signs, and another the names', async () => {
  const page = '---\ntitle: A\n---\n:+1: is `:+1:`\n';
  const [shown, written] = await Promise.all(
    ['[jemoji]', '[]'].map(async (plugins) => {
      const folder = writeSite({
        'jekyll/_config.yml': `title: A\nplugins: ${plugins}\n`,
        'jekyll/index.md': page,
      });
      const [siteDir, out] = [join(folder, 'site'), join(folder, 'out')];
      const jekyllDir = join(folder, 'jekyll');
      await migrateSite({ jekyllDir, siteDir, themeDir: root, overwrite: false });
      await buildCleanly(siteDir, out);
      return readFileSync(join(out, 'index.html'), 'utf8');
    }),
  );
  expect(shown).toContain('<p>👍 is <code>:+1:</code></p>');
  expect(written).toContain('<p>:+1: is <code>:+1:</code></p>');
});
