import { expect, it } from 'vitest';
import { inlineHtml } from '../../src/components/inline-html.ts';

it.each([
  ['a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'],
  ['R&amp;D, &nbsp;&#39;x&#x27;', 'R&amp;D, &nbsp;&#39;x&#x27;'],
  ['<em>E. coli</em> H<sub>2</sub>O<br>x<br/>', '<em>E. coli</em> H<sub>2</sub>O<br>x<br/>'],
  [
    'See <a href="https://example.org/?a=1" target="_blank">it</a>',
    'See <a href="https://example.org/?a=1" target="_blank">it</a>',
  ],
  ['<b onclick="x()">', '&lt;b onclick=&quot;x()&quot;&gt;'],
  ['<a href="javascript:x()">x</a>', '&lt;a href=&quot;javascript:x()&quot;&gt;x&lt;/a&gt;'],
  ['<b>x', '&lt;b&gt;x'],
  ['<b><i>x</b></i>', '&lt;b&gt;&lt;i&gt;x&lt;/b&gt;&lt;/i&gt;'],
  ['<script>1</script>', '&lt;script&gt;1&lt;/script&gt;'],
  ['<img src=x>', '&lt;img src=x&gt;'],
])('%s', (text, html) => {
  expect(String(inlineHtml(text))).toBe(html);
});
