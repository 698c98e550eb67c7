import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/build/check-site.ts';
import { sortProblems } from '../../src/problem.ts';
import { root } from '../support/run.ts';
import { text, writeSite, type Files } from '../support/write-site.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"${attributes}>${inside}</svg>\n`;
const html = (inside: string) => `<!doctype html>\n<title>x</title>\n${inside}\n`;

/** What is told of a file that lies beside the pages. */
const toldOf = async (files: Files) => {
  const siteDir = writeSite({ 'content/index.md': '# Home\n', ...files });
  const problems = sortProblems(await checkSite({ siteDir, themeDir: root }));
  return problems
    .filter(({ check }) => /^(?:unsafe|allowed)-html$/.test(check))
    .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
};

const xhtml = 'xmlns:h="http://www.w3.org/1999/xhtml"';
const harmful: [what: string, content: string | Buffer][] = [
  ['A script', svg('<script>alert(1)</script>')],
  ['A script', svg('<script href="x.js"/>')],
  ['A script', svg('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>')],
  ['A script', svg(`<foreignObject><h:script ${xhtml}>alert(1)</h:script></foreignObject>`)],
  ['A script', svg('<style><script>alert(1)</script></style>')],
  ['A script', svg('<textarea><script>alert(1)</script></textarea>')],
  ['A script', Buffer.from(`\uFEFF${svg('<script>alert(1)</script>')}`, 'utf16le')],
  ['A script', Buffer.from(svg('<script>alert(1)</script>'), 'utf16le')],
  ['A script', Buffer.from(`\uFEFF${svg('<script>alert(1)</script>')}`, 'utf16le').swap16()],
  ['A script', gzipSync(svg('<script>alert(1)</script>'))],
  ['An event handler', svg('', ' onload="alert(1)"')],
  ['An event handler', svg('<animate onbegin="alert(1)" attributeName="x" dur="1s"/>')],
  ['An address runs a script', svg('<a href="javascript:alert(1)"><path d="M0 0"/></a>')],
  ['An address runs a script', svg('<a x:href=" java&#10;script:alert(1)"/>', ' xmlns:x="x"')],
  ['An address runs a script', svg('<a><set attributeName="href" to="javascript:a()"/></a>')],
  [
    'An address runs a script',
    `<!DOCTYPE svg [<!ENTITY j "java"> ]>${svg('<a href="&j;script:alert(1)"/>')}`,
  ],
  ['An address runs a script', svg('<use href="data:image/svg+xml,x"/>')],
  ['The file loads', svg('<image href="https://far.example.net/x.png"/>')],
  ['The file loads', svg('<use xlink:href="//far.example.net/x.svg#a"/>')],
  ['The file loads', svg('<style>@import "https://far.example.net/x.css";</style>')],
  ['The file loads', svg('<style><![CDATA[a{fill:url(//far.example.net/x)}]]></style>')],
  ['The file loads', svg('<path style="fill: u\\72l(https://far.example.net/x)"/>')],
  ['The file loads', svg('<path fill="url(https://far.example.net/x#a)"/>')],
  ['A frame', svg(`<h:iframe ${xhtml} src="https://far.example.net/"/>`)],
  ['A form', svg(`<h:form ${xhtml} action="https://far.example.net/"/>`)],
  ['A <meta>', svg(`<h:meta ${xhtml} http-equiv="refresh" content="0; url=/x"/>`)],
  ['The file holds', `<!DOCTYPE svg [<!ENTITY a "&#60;script>"> ]>${svg('&a;')}`],
  ['The file holds', `<!DOCTYPE svg [<!ENTITY a SYSTEM "x.txt"> ]>${svg('&a;')}`],
  ['The file holds', `<!DOCTYPE svg [<!ENTITY % a "x"> %a; ]>${svg('')}`],
  ['The file holds', Buffer.from([0x1f, 0x8b, 0, 0, 0])],
  ['Styles for all', `<?xml-stylesheet type="text/xsl" href="x.xsl"?>${svg('')}`],
  ['Styles for all', `<?xml-stylesheet type="text/css" href="//far.example.net/x"?>${svg('')}`],
];

const harmless: string[] = [
  svg('<title>A &amp; B</title><path d="M0 0" transform="translate(1)"/>'),
  svg('<style>@namespace "http://www.w3.org/2000/svg"; a { fill: url(#b) }</style>'),
  svg('<style>a { position: absolute; background: url(data:image/png;base64,AA==) }</style>'),
  svg('<a href="https://far.example.net/"><text>x</text></a>'),
  svg('<image href="data:image/png;base64,AA=="/><use href="#a"/><image href="x.png"/>'),
  svg('<metadata><c:license xmlns:c="x" r:resource="https://far.example.net/"/></metadata>'),
  svg('<!-- <script>alert(1)</script> --><desc>See (https://far.example.net/)</desc>'),
  `<?xml version="1.0" encoding="iso-8859-1"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [<!ENTITY ns "http://ns.adobe.com/"> ]>\n${svg('', ' xmlns:a="&ns;"')}`,
  `<?xml-stylesheet type="text/css" href="own.css"?>${svg('')}`,
];

describe('a drawing that can do harm is told', () => {
  it.each(harmful)('%s: %s', async (what, content) => {
    const told = await toldOf({ 'assets/img/x.svg': content });
    expect(told.join('\n')).toContain(what);
  });
});

describe('an honest drawing is let be', () => {
  it.each(harmless)('%s', async (content) => {
    expect(await toldOf({ 'assets/img/x.svg': content })).toEqual([]);
  });
});

describe('documents beside the pages', () => {
  const script = '<script>alert(1)</script>';
  it('are looked at wherever they lie, each at its place', async () => {
    const told = await toldOf({
      'assets/a.html': html(`<p>Text</p><b onclick="go()">x</b>\n${script}`),
      'content/b.htm': html(script),
      'content/deep/c.XHTML': `<html xmlns="http://www.w3.org/1999/xhtml">${script}</html>`,
      'assets/d.xml': `<a xmlns:x="http://www.w3.org/1999/xhtml">\n<x:script>b()</x:script></a>`,
      'assets/e.txt': script,
      'assets/f.js': `document.write('${script}')`,
    });
    expect(told).toEqual([
      'assets/a.html:3:12 An event handler stands in the page: onclick="go()"',
      'assets/a.html:4:1 A script stands in the page: <script>alert(1)',
      'assets/d.xml:2:1 A script stands in the page: <script>b()',
      'content/b.htm:3:1 A script stands in the page: <script>alert(1)',
      'content/deep/c.XHTML:1:44 A script stands in the page: <script>alert(1)',
    ]);
  });

  it('may hold what the settings list, and nothing more', async () => {
    const told = await toldOf({
      'assets/a.html': html(`<b onclick="go()">x</b>${script}`),
      'assets/b.svg': svg('<image href="https://far.example.net/x.png"/>'),
      '_data/site.yml': text(
        'allowed_html:',
        '  assets/a.html: [script]',
        '  assets/b.svg: [foreign, hidden]',
      ),
    });
    expect(told).toEqual([
      '_data/site.yml:3:27 allowed_html lets assets/b.svg have "hidden", which is not there',
      'assets/a.html:3:1 An event handler stands in the page: onclick="go()"',
    ]);
  });

  it('are looked at where Liquid makes them, of a page of any name', async () => {
    const told = await toldOf({
      'content/a.svg': `---\ntitle: A\n---\n${svg('\n<s:script xmlns:s="x">a()</s:script>')}`,
      'content/b.md': `---\npermalink: /b.svg\n---\n\n{{ '<svg onload="b()">' }}\n`,
      'content/c.md': '---\npermalink: /c.htm\n---\n\n<b onclick="c()">x</b>\n',
      'content/d.md': '---\npermalink: /d.txt\n---\n\n<b onclick="d()">x</b>\n',
    });
    expect(told).toEqual([
      'content/a.svg:5:1 A script stands in the page: <script>a()',
      'content/b.md:5:1 An event handler stands in the page: onload="b()"',
      'content/c.md:5:1 An event handler stands in the page: onclick="c()"',
    ]);
  });
});
