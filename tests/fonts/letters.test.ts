import { expect, it } from 'vitest';
import { lettersIn } from '../../src/fonts/letters-in.ts';
import { groupOf, letterGroups, textOf, unicodeRange } from '../../src/fonts/letters.ts';

it.each([
  ['a', 'basic'],
  ['é', 'basic'],
  ['’', 'basic'],
  ['\u00A0', 'basic'],
  ['É', 'latin'],
  ['ß', 'latin'],
  ['@', 'latin'],
  ['#', 'latin'],
  ['*', 'latin'],
  ['→', undefined],
  ['\u202F', undefined],
  ['€', 'latin'],
  ['š', 'european'],
  ['ș', 'european'],
  ['ı', 'latin'],
  ['ẁ', 'extended'],
  ['ở', undefined],
  ['ʒ', 'extended'],
  ['Ω', undefined],
  ['漢', undefined],
])('%s is in the file %s', (letter, group) => {
  expect(groupOf(letter.codePointAt(0)!)).toBe(group);
});

it('has each letter in one file', () => {
  const all = letterGroups.map(textOf).join('');
  expect(new Set(all).size).toBe([...all].length);
});

it('no letter is in the ranges of two files', () => {
  const codes = letterGroups.flatMap((group) =>
    unicodeRange(group)
      .split(', ')
      .flatMap((part) => {
        const [from = '', to = from] = part.slice(2).split('-');
        const count = parseInt(to, 16) - parseInt(from, 16) + 1;
        return Array.from({ length: count }, (_, index) => parseInt(from, 16) + index);
      }),
  );
  expect(new Set(codes).size).toBe(codes.length);
});

it('writes ranges as CSS has them', () => {
  expect(unicodeRange('european')).toBe(
    'u+100-130, u+132-151, u+154-17f, u+218-21b, u+1e9e, u+2020',
  );
  expect(unicodeRange('basic')).toMatch(/^u\+20-22, u\+25-29, u\+2b-3f, u\+41-5b, u\+5d/);
});

it.each([
  ['<p>Let&#39;s go to G&#232;ve.</p>', ''],
  ['<p>The #1</p>', 'latin'],
  ['<p>Plain words, “quoted” – and more…</p>', ''],
  ['<p>Où ça ? L’été à Genève, ñ and ü.</p>', ''],
  ['<p>Straße</p>', 'latin'],
  ['<p>Stra&szlig;e, Stra&#223;e</p>', 'latin'],
  ['<p>&copy; &#x17D;</p>', 'latin european'],
  ['<p>Škoda</p>', 'european'],
  ['<p>ʒ</p>', 'extended'],
  ['<p>Ελλάδα</p>', ''],
  ['<p>R &amp; D, 1 &lt; 2, a > b</p>', ''],
  ['<p title="Straße" data-x=\'{"ß": "ž"}\'>Weg</p>', ''],
  ['<p>a<br>Å</p>', 'latin'],
  ['<!-- Straße --><p>Weg</p>', ''],
  ['<head><title>Straße</title></head><header>Š</header>', 'european'],
  ['<pre><code>a | b</code> ß</pre><p>Weg</p>', ''],
  ['<p><code>$HOME</code> is ~</p>', 'latin'],
  ['<script>const a = {};</script><style>a{}</style><svg><text>ß</text></svg>', ''],
  ['<dialog><kbd>↑</kbd> moves ↓</dialog><template>ß</template><p>Weg</p>', ''],
])('%s shows letters of: %s', (html, groups) => {
  expect([...lettersIn(html)].join(' ')).toBe(groups);
});
