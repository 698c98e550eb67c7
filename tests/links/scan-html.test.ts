import { describe, expect, it } from 'vitest';
import { scanTags } from '../../src/links/scan-html.ts';

/** Each tag as `name attribute=[raw value]decoded value`. */
function scanned(html: string): string[] {
  const tags: string[] = [];
  scanTags(html, ({ name, attributes }) => {
    const all = attributes.map(
      (attribute) =>
        ` ${attribute.name}=[${html.slice(attribute.start, attribute.end)}]${attribute.value}`,
    );
    tags.push(name + all.join(''));
  });
  return tags;
}

describe('the start tags of a piece of HTML', () => {
  it.each([
    ['<a href="b">c</a>', ['a href=[b]b']],
    ["<a href='b'>c</a>", ['a href=[b]b']],
    ['<a href=b>c</a>', ['a href=[b]b']],
    ['<a href = "b" >c</a>', ['a href=[b]b']],
    ['<a\n  href="b"\n  id="c">', ['a href=[b]b id=[c]c']],
    ['<A HREF="b">', ['a href=[b]b']],
    ['<img src="a.png" alt="">', ['img src=[a.png]a.png alt=[]']],
    ['<img src=a.png />', ['img src=[a.png]a.png']],
    ['<img src="a.png"/>', ['img src=[a.png]a.png']],
    ['<input disabled value=1 required>', ['input disabled=[] value=[1]1 required=[]']],
    ['<a href="b?c=1&amp;d=2">', ['a href=[b?c=1&amp;d=2]b?c=1&d=2']],
    ['<a href="b?c=1&d=2">', ['a href=[b?c=1&d=2]b?c=1&d=2']],
    ['<a href="&#98;&#x63;&quot;&#39;">', ['a href=[&#98;&#x63;&quot;&#39;]bc"\'']],
    [`<a href='&quot;b"&amp;'>`, [`a href=[&quot;b"&amp;]"b"&`]],
    ['<a href=&quot;b&#39;"&amp;c>', [`a href=[&quot;b&#39;"&amp;c]"b'"&c`]],
    [`<a href=b'"&amp;c>`, [`a href=[b'"&amp;c]b'"&c`]],
    ['<a href="b&copy=c&copy;&amp">', ['a href=[b&copy=c&copy;&amp]b&copy=c©&']],
    ['<a href=\u00a0b>', ['a href=[\u00a0b]\u00a0b']],
    ['<p>a &amp <b> &lt<i>&', ['p', 'b', 'i']],
    ['<a title="a > b" href="c">', ['a title=[a > b]a > b href=[c]c']],
    [`<a title='"' href="'">`, [`a title=["]" href=[']'`]],
    ['<a href="">', ['a href=[]']],
    ['<p><b>a</b></p>', ['p', 'b']],
    ['a < b and <c', []],
    ['<!-- <a href="b"> --><i>', ['i']],
    ['<!doctype html><p>', ['p']],
    ['<script>const a = "<a href=b>";</script><i>', ['script', 'i']],
    ['<style>a{content:"<b>"}</style><i>', ['style', 'i']],
    ['<textarea><a href="b"></textarea><i>', ['textarea', 'i']],
    ['<title><a href="b"></title><i>', ['title', 'i']],
    ['&lt;a href="b"&gt;<i>', ['i']],
    ['', []],
  ])('%s', (html, expected) => {
    expect(scanned(html)).toEqual(expected);
  });

  it('end just behind their bracket', () => {
    const html = '<p id="a">One</p><img src="b" /><br>Two';
    const rest: string[] = [];
    scanTags(html, ({ end }) => rest.push(html.slice(end, end + 3)));
    expect(rest).toEqual(['One', '<br', 'Two']);
  });
});
