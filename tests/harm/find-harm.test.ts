import { describe, expect, it } from 'vitest';
import { findHarm } from '../../src/harm/find-harm.ts';
import { harmKindSchema } from '../../src/harm/harm-kinds.ts';

const place = { ownHost: 'site.example.org' };
const kindsOf = (html: string) => findHarm(html, place).map(({ kind }) => kind);

const harmful: [kind: string, html: string][] = [
  ['script', '<script>alert(1)</script>'],
  ['script', '<SCRIPT SRC=https://far.example.net/x.js></SCRIPT>'],
  ['script', '<script/x>alert(1)</script>'],
  ['script', '<script type="module">alert(1)</script>'],
  ['script', '<script type="application/json" type="module"></script><script>1</script>'],
  ['script', '<svg><script href="data:text/javascript,alert(1)"/></svg>'],
  ['script', '<svg><title><script>alert(1)</script></title></svg>'],
  ['script', '<svg><style><script>alert(1)</script></style></svg>'],
  ['script', '<![CDATA[ > <script>alert(1)</script> ]]>'],
  ['script', '<!--><script>alert(1)</script>-->'],
  ['script', '<!-- a --!><script>alert(1)</script>-->'],
  ['script', '<template><script>alert(1)</script></template>'],
  ['handler', '<img src=x onerror=alert(1)>'],
  ['handler', '<svg/onload=alert(1)>'],
  ['handler', '<details open ontoggle="alert(1)">'],
  ['handler', '<p oNcLiCk = "alert(1)">'],
  ['handler', '<x-y onfocus=alert(1) tabindex=0 autofocus>'],
  ['handler', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">'],
  ['handler', '<math><mtext><textarea><img src=x onerror=alert(1)></textarea>'],
  ['script-link', '<a href="javascript:alert(1)">'],
  ['script-link', '<a href=" JaVa&#x09;Script&colon;alert(1)">'],
  ['script-link', '<a href="java\nscript:alert(1)">'],
  ['script-link', '<a href="data:text/html,<p>x">'],
  ['script-link', '<a href="vbscript:x">'],
  ['script-link', '<svg><a xlink:href="javascript:alert(1)">'],
  ['script-link', '<svg><animate attributeName="href" values="/x;javascript:alert(1)">'],
  ['script-link', '<button formaction="javascript:alert(1)">'],
  ['frame', '<iframe src="https://far.example.net/">'],
  ['frame', '<iframe src="//far.example.net/">'],
  ['frame', '<iframe src="\\\\far.example.net/">'],
  ['frame', '<iframe srcdoc="&lt;p&gt;x">'],
  ['form', '<form action="https://far.example.net/send">'],
  ['form', '<form action="mailto:me@example.net">'],
  ['form', '<button formaction="//far.example.net">'],
  ['base', '<base href="https://far.example.net/">'],
  ['meta', '<meta http-equiv="refresh" content="0; url=https://far.example.net">'],
  ['meta', '<meta http-equiv=" Refresh " content="0">'],
  ['object', '<object data="/x.svg"></object>'],
  ['object', '<embed src="/x.pdf">'],
  ['style', '<style>body { display: none }</style>'],
  ['style', '<link rel="stylesheet" href="https://far.example.net/x.css">'],
  ['cover', '<div style="POSITION:fixed; inset: 0">'],
  ['cover', '<div style="top: 0;position : absolute">'],
  ['cover', '<div style="pos/**/ition: x; position:/**/fixed">'],
  ['cover', '<div style="p\\6f sition: fixed">'],
  ['cover', '<div class="bg-white fixed-top">'],
];

const harmless = [
  '<p>Write <code>&lt;script&gt;</code> and onclick=go</p>',
  '<script type="application/ld+json">{"a": 1}</script>',
  '<!-- <script>alert(1)</script> -->',
  '<p title="<script>alert(1)</script>">',
  '<textarea>onclick=go()</textarea>',
  '<svg><title>Onwards</title><path d="M0 0"/></svg>',
  '<noscript><p>Without a script</p></noscript>',
  '<img src="data:image/png;base64,AA==" alt="">',
  '<img src="https://far.example.net/x.png" alt="">',
  '<a href="https://far.example.net/">',
  '<a href="mailto:me@example.net">',
  '<a href="/javascript:x">',
  '<iframe src="/own.html" title="Own">',
  '<iframe src="https://site.example.org/own.html" title="Own">',
  '<iframe src="https://www.youtube.com/embed/abc" title="Film">',
  '<iframe src="https://player.vimeo.com/video/7" title="Film">',
  '<form action="/search">',
  '<form action="https://site.example.org/search">',
  '<meta http-equiv="X-UA-Compatible" content="IE=edge">',
  '<meta name="viewport" content="width=device-width">',
  '<link rel="stylesheet" href="/assets/css/own.css">',
  '<link rel="canonical" href="https://far.example.net/">',
  '<div style="position: relative; background-position: fixed">',
  '<div class="not-fixed-top" data-onclick="x" style="width: 20%">',
];

describe('HTML that can do harm is found', () => {
  it.each(harmful)('%s: %s', (kind, html) => {
    expect(kindsOf(html)).toContain(kind);
  });

  it('of every kind but those of whole files', () => {
    const ofFiles = new Set(['foreign', 'hidden']);
    expect(new Set(harmful.map(([kind]) => kind))).toEqual(
      new Set(harmKindSchema.options.filter((kind) => !ofFiles.has(kind))),
    );
  });
});

describe('honest HTML is left alone', () => {
  it.each(harmless)('%s', (html) => {
    expect(kindsOf(html)).toEqual([]);
  });
});

const longScript = (end: string) => `<script>${'let a = 1; '.repeat(30)}${end}</script>`;

it('a long script is another one when its end changes', () => {
  const [before, after] = ['one', 'two'].map((end) => findHarm(longScript(end), place)[0]?.found);
  expect(before).toMatch(/… \([0-9a-f]{8}\)$/);
  expect(before).not.toBe(after);
});
